package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.DocumentPlanReader;
import org.duban.sample.SamplePlan;
import org.duban.usecase.Progress;
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
 * Reading a plan against bare POI extracting the text of the same document. The document is the one that the property
 * {@code duban.bench.document} names, else the sample plan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class ReadBenchmark {

    private final DocumentPlanReader reader = new DocumentPlanReader();
    private Path document = Path.of("");

    @Setup
    public void findDocument() throws IOException {
        document = Files.createTempFile("bench", ".docx");
        String named = System.getProperty("duban.bench.document");
        byte[] bytes = named == null ? sample() : Files.readAllBytes(Path.of(named));
        Files.write(document, bytes);
    }

    @TearDown
    public void removeDocument() throws IOException {
        Files.delete(document);
    }

    @Benchmark
    public PlanDraft read() {
        return reader.read(document, Progress.UNWATCHED);
    }

    @Benchmark
    public int barePoi() {
        return BarePoi.words(document).length();
    }

    private static byte[] sample() throws IOException {
        try (InputStream sample =
                Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            return sample.readAllBytes();
        }
    }
}
