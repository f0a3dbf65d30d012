package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;

/** The data folder that {@code duban import --sample} leaves: made once, and copied for each test that begins with it. */
final class ImportedSample {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-01T02:32:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Path MADE = make();

    private ImportedSample() {}

    private static Path make() {
        try {
            Path made = Files.createTempDirectory(Files.createDirectories(Path.of("target", "samples")), "sample");
            var words = new PrintWriter(Writer.nullWriter());
            int code = DubanCommand.run(
                    new Wiring(CLOCK).commandLine(where -> 0), words, words, "import", "--sample", "--data", made.toString());
            assertThat(code).isZero();
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts it there. */
    static void into(Path data) {
        try (Stream<Path> all = Files.walk(MADE)) {
            List<Path> files = all.toList();
            for (Path each : files) {
                Path copy = data.resolve(MADE.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
