package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where damaged and replaced files of a data folder are kept; the program never takes them away. */
record Aside(Path data) {

    private static final String FOLDER = "aside";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

    /**
     * Moves files, at least one, into a new folder named by the moment when the first of them was last written.
     *
     * @return the folder
     */
    Path keep(List<Path> files) throws IOException {
        Path folder = free(files.getFirst());
        for (Path each : files) {
            Files.move(each, folder.resolve(each.getFileName()));
        }
        Copying.force(folder);
        return folder;
    }

    /**
     * Gives a file the place of another, which is kept if it is there; where that fails both are where they were.
     *
     * @return the folder where it is kept; empty where there was none
     */
    Optional<Path> exchange(Path place, Path fresh) throws IOException {
        Optional<Path> kept = Files.exists(place) ? Optional.of(keep(List.of(place))) : Optional.empty();
        try {
            Files.move(fresh, place);
        } catch (IOException failure) {
            if (kept.isPresent()) {
                Files.move(kept.get().resolve(place.getFileName()), place);
            }
            throw failure;
        }
        Copying.force(data);
        return kept;
    }

    /** A new folder for what is there under that name. */
    Path free(Path file) throws IOException {
        LocalDateTime written = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        Path wanted = data.resolve(FOLDER).resolve(NAME.format(written));
        Path free = wanted;
        for (int number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + "_" + number);
        }
        return Files.createDirectories(free);
    }
}
