package org.duban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.Paper;
import org.duban.usecase.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a plan of 30 pages and one of 300, six tasks a page: the time must grow as the length does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LengthBenchmark {

    private static final int TASKS_A_PAGE = 6;

    @Param({"30", "300"})
    private int pages;

    private final DocumentPlanReader reader = new DocumentPlanReader();
    private Path document = Path.of("");

    @Setup
    public void write() throws IOException {
        var paper = new StringBuilder("江城市第一人民医院2024年重点工作任务分解表\n|序号|重点任务|牵头科室|配合科室|完成时限|\n");
        for (int i = 1; i <= pages * TASKS_A_PAGE; i++) {
            paper.append("|%d|推进第%d项诊疗制度建设，上半年完成修订，规范诊疗行为，三、四级手术占比达到55%%以上，开展培训%d次，".formatted(i, i, i))
                    .append("持续改进医疗质量，不断提升患者满意度和服务能力。|医务科|护理部、质控科|10月底前|\n");
        }
        document = Paper.of(paper.toString()).word(Files.createTempFile("bench", ".docx"));
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(document);
    }

    @Benchmark
    public PlanDraft read() {
        return reader.read(document, Progress.UNWATCHED);
    }
}
