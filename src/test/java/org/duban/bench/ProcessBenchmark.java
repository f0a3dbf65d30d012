package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.Main;
import org.duban.sample.SamplePlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole process of {@code duban read} against one of bare POI that extracts the text of the same document, which
 * {@code duban.bench.document} names or which is the sample plan. Both start with the same options.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 8)
public class ProcessBenchmark {

    private Path folder = Path.of("");
    private Path document = Path.of("");

    @Setup
    public void findDocument() throws IOException {
        folder = Files.createTempDirectory("bench");
        document = folder.resolve("plan.docx");
        String named = System.getProperty("duban.bench.document");
        try (InputStream sample = Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            Files.write(document, named == null ? sample.readAllBytes() : Files.readAllBytes(Path.of(named)));
        }
    }

    @TearDown
    public void removeDocument() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public int read() throws Exception {
        return run(Main.class, "read", document.toString(), "--json");
    }

    @Benchmark
    public int barePoi() throws Exception {
        return run(BarePoi.class, document.toString());
    }

    private int run(Class<?> main, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of("-Dduban.log=" + folder.resolve("log.txt"), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        int ended = process.waitFor();
        if (ended > 1) {
            throw new IOException(Files.readString(folder.resolve("out.txt")));
        }
        return ended;
    }
}
