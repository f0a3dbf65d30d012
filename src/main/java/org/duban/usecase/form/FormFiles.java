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

    /**
     * @throws Refusal when the folder is missing
     */
    FormFiles(List<FormSheet> forms, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("output-folder-missing", folder);
        }
        this.folder = folder;
        forms.forEach(form -> files.put(free(form.fileName()), form));
    }

    /** Those that are there already. */
    List<Path> existing() {
        return files.keySet().stream().filter(Files::exists).toList();
    }

    /** Writes them; where one cannot be written, or nobody waits any more, those that were not there before are gone again. */
    List<Path> write(FormPaper paper, ExistingForms existing, Progress progress) {
        List<Path> before = existing();
        if (existing == ExistingForms.REFUSE && !before.isEmpty()) {
            throw new Refusal("form-exists", String.valueOf(before.getFirst().getFileName()), folder);
        }
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

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
