package org.duban.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A disk in memory of a given size, where the system lets the test mount one; elsewhere the test is skipped. */
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk mounted(Path folder, String size, String access) {
        String options = access + ",size=" + size;
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()))
                .as("a small disk can be mounted: only root on Linux may")
                .isTrue();
        return new SmallDisk(folder);
    }

    /** The folder as it is, read-only until it is closed. */
    static SmallDisk readOnly(Path folder) throws IOException {
        assumeThat(succeeds("mount", "--bind", folder.toString(), folder.toString()))
                .as("a folder can be made read-only: only root on Linux may")
                .isTrue();
        var bound = new SmallDisk(folder);
        bound.remount("bind,ro");
        return bound;
    }

    void remount(String options) throws IOException {
        if (!succeeds("mount", "-o", "remount," + options, path.toString())) {
            throw new IOException("not remounted: " + path);
        }
    }

    @Override
    public void close() throws IOException {
        if (!succeeds("umount", path.toString())) {
            throw new IOException("not unmounted: " + path);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.onExit().join().exitValue() == 0 && said.isEmpty();
        } catch (IOException notThere) {
            return false;
        }
    }
}
