package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, where it is installed. */
public final class LibreOffice {

    /** Makes itself at home once; the tests of a process follow each other. */
    private static final Path PROFILE = profile();

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "libreoffice")).toAbsolutePath(), "profile");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Saves each file again in its own or another format, under the same stem in the folder. */
    public static void convert(List<Path> files, String format, Path folder) {
        try {
            run(files, format, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void run(List<Path> files, String format, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + PROFILE.toUri(), "--headless", "--convert-to", format));
        command.addAll(List.of("--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(PROFILE.resolve("log.txt").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice came to an end").isTrue();
    }
}
