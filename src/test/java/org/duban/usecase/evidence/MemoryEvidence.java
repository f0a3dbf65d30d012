package org.duban.usecase.evidence;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Progress;

/** Evidence in memory, for tests of what stands above it: a file's content is its path. */
public final class MemoryEvidence implements EvidenceFiles {

    private final Map<Evidence, EvidenceStanding> lost = new HashMap<>();

    /** From now on the copy is found so. */
    public void lose(Evidence evidence, EvidenceStanding standing) {
        lost.put(evidence, standing);
    }

    @Override
    public Evidence keep(Path file, Progress progress) {
        String hash = HexFormat.of().toHexDigits((long) file.hashCode()).repeat(4);
        return new Evidence(Objects.toString(file.getFileName()), hash, 1_600_000);
    }

    @Override
    public EvidenceStanding check(Evidence evidence) {
        return lost.getOrDefault(evidence, EvidenceStanding.WHOLE);
    }

    @Override
    public Path opened(Evidence evidence) {
        return Path.of("opened", evidence.name());
    }
}
