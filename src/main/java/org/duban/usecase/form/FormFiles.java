package org.duban.usecase.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** The files of forms in one folder, each under its own name. */
final class FormFiles {

    private final Path folder;
    private final Map<Path, FormSheet> files = new LinkedHashMap<>();

    FormFiles(List<FormSheet> forms, Path folder) {
        this.folder = folder;
        forms.forEach(form -> files.put(free(form.fileName()), form));
    }

    /** Those that are there already. */
    List<Path> existing() {
        return files.keySet().stream().filter(Files::exists).toList();
    }

    /**
     * Makes the folder where there is none, and looks whether the files can go there.
     *
     * @throws Refusal when it cannot be made, or one is there already and none may be
     */
    void prepare(ExistingForms existing) {
        make(folder);
        List<Path> before = existing();
        if (existing == ExistingForms.REFUSE && !before.isEmpty()) {
            throw new Refusal("form-exists", String.valueOf(before.getFirst().getFileName()), folder);
        }
    }

    /** Writes them; where one cannot be written, or nobody waits any more, those that were not there before are gone again. */
    List<Path> write(FormPaper paper, ExistingForms existing, Progress progress) {
        prepare(existing);
        List<Path> before = existing();
        List<Path> wanted = files.keySet().stream()
                .filter(file -> existing == ExistingForms.REPLACE || !before.contains(file))
                .toList();
        var written = new ArrayList<Path>();
        try {
            for (Path file : wanted) {
                progress.at(written.size(), wanted.size());
                paper.write(Objects.requireNonNull(files.get(file)), file);
                written.add(file);
            }
        } catch (RuntimeException stopped) {
            written.stream().filter(file -> !before.contains(file)).forEach(FormFiles::remove);
            throw stopped;
        }
        return written;
    }

    private Path free(String name) {
        Path file = folder.resolve(name);
        for (int i = 2; files.containsKey(file); i++) {
            file = folder.resolve(name.replace(".xlsx", " (" + i + ").xlsx"));
        }
        return file;
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cannot) {
            throw new Refusal("folder-not-made", folder).because(cannot);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
