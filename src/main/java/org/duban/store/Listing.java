package org.duban.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What lies in a folder. */
final class Listing {

    private Listing() {}

    /**
     * Everything whose name has that form; nothing where there is no such folder.
     *
     * @param glob as {@link Files#newDirectoryStream(Path, String)} knows it
     * @throws IOException also when the folder goes while it is read
     */
    static List<Path> of(Path folder, String glob) throws IOException {
        var listed = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, glob)) {
                all.forEach(listed::add);
            } catch (DirectoryIteratorException gone) {
                throw gone.getCause();
            }
        }
        return listed;
    }
}
