package org.duban.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.usecase.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds the store: made where there is none, on a local disk, writable. */
record DataFolder(Path path) {

    static final String FILE_NAME = "duban" + H2File.SUFFIX;
    private static final String UNFINISHED = "duban-new-";

    /** How files end that are written beside the place of another. */
    static final String ASIDE = ".new";

    private static final String LEFT = "{" + UNFINISHED + "*,settings*" + ASIDE + ",sums*" + ASIDE + "}";
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    /** Checks the folder and makes it where there is none. */
    static DataFolder at(Path folder) {
        NetworkDrive.refuse(folder);
        Path absolute = folder.toAbsolutePath().normalize();
        refuseUnusableName(absolute);
        try {
            Files.createDirectories(absolute);
        } catch (IOException failure) {
            throw new Refusal("folder-not-made", absolute.toString()).because(failure);
        }
        var made = new DataFolder(absolute);
        made.refuseReadOnly();
        return made;
    }

    /** The store's file, whether it is there or not. */
    Path file() {
        return path.resolve(FILE_NAME);
    }

    /** An empty file to make a store in before it gets its name. */
    Path unfinished() throws IOException {
        return Files.createTempFile(path, UNFINISHED, H2File.SUFFIX);
    }

    /** Removes what a process left that died while it made its first store, or noted something. */
    void sweep() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, LEFT)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warn("could not remove an unfinished file", failure);
        }
    }

    private void refuseReadOnly() {
        boolean writable = Files.isWritable(path) && (Files.notExists(file()) || Files.isWritable(file()));
        if (!writable) {
            throw new Refusal("folder-read-only", path.toString());
        }
    }

    /** H2 takes what follows a semicolon for a setting, and a backslash for a slash. */
    private static void refuseUnusableName(Path folder) {
        String name = folder.toString();
        boolean slashed = "/".equals(folder.getFileSystem().getSeparator());
        if (name.indexOf(';') >= 0) {
            throw new Refusal("folder-name-unusable", name, ";");
        }
        if (slashed && name.indexOf('\\') >= 0) {
            throw new Refusal("folder-name-unusable", name, "\\");
        }
    }
}
