package org.duban.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.NumberedReports;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;

/** Reads the sample plan, 江城市第一人民医院2024年重点工作, and how far it had come, from the program's resources. */
public final class SamplePlan {

    /** The name under which the sample's document is known. */
    public static final String FILE_NAME = "江城市第一人民医院2024年重点工作.docx";

    private static final String RESOURCE = "jiangcheng-2024.docx";

    private final PlanReader reader;

    public SamplePlan(PlanReader reader) {
        this.reader = reader;
    }

    /** What the sample's document says, and what its hospital had done by October; nobody reported anything. */
    public KnownPlan read(Progress progress) {
        return read(progress, NumberedReports.NONE);
    }

    /** The same in the middle of its third reporting week. */
    public KnownPlan withReports(Progress progress) {
        try {
            return read(progress, SampleReports.read());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private KnownPlan read(Progress progress, NumberedReports reports) {
        try {
            Path file = Files.createTempFile("duban-sample", ".docx");
            try (InputStream sample = Objects.requireNonNull(SamplePlan.class.getResourceAsStream(RESOURCE))) {
                Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
                return new KnownPlan(named(reader.read(file, progress)), SampleFacts.read(), reports);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PlanDraft named(PlanDraft draft) {
        var source = new DraftSource(FILE_NAME, draft.paragraphs(), draft.source().tables());
        return new PlanDraft(source, draft.heading(), draft.indicators(), draft.sections(), draft.findings());
    }
}
