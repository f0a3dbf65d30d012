package org.duban.usecase.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.EvidenceLimits;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Takes a file as evidence for a report, and shows what was taken. */
public final class KeepEvidence {

    private final EvidenceFiles files;
    private final Supplier<EvidenceLimits> limits;

    /**
     * @param limits as they are set now
     */
    public KeepEvidence(EvidenceFiles files, Supplier<EvidenceLimits> limits) {
        this.files = files;
        this.limits = limits;
    }

    /**
     * Keeps a copy of the file; it belongs to the report once the report's content names it.
     *
     * @param whose the department that the report is of
     * @throws Refusal when the account does not write for the department, or the file is none, is empty, too large or of
     *                 a type that is not taken; as {@link EvidenceFiles#keep}
     */
    public Evidence keep(Path file, Account account, DepartmentId whose, Progress progress) {
        account.mustReport();
        if (!account.writesFor(whose)) {
            throw new Refusal("not-permitted", account.name());
        }
        mustBeFile(file);
        mustBeWithin(limits.get(), file);
        return files.keep(file, progress);
    }

    /**
     * The file for the system's program; whoever sees reports may see it.
     *
     * @throws Refusal when nobody has signed in; as {@link EvidenceFiles#opened}
     */
    public Path opened(Account acting, Evidence evidence) {
        acting.mustRead();
        return files.opened(evidence);
    }

    private static void mustBeFile(Path file) {
        String name = name(file);
        if (Files.notExists(file)) {
            throw new Refusal("file-missing", file);
        }
        if (Files.isDirectory(file)) {
            throw new Refusal("evidence-folder", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("evidence-no-file", name);
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("file-unreadable", file);
        }
    }

    private static void mustBeWithin(EvidenceLimits limits, Path file) {
        String name = name(file);
        long bytes = size(file);
        if (bytes == 0) {
            throw new Refusal("evidence-empty", name);
        }
        if (!limits.takesType(name)) {
            throw new Refusal("evidence-type", name, String.join("、", limits.types()));
        }
        if (!limits.takesSize(bytes)) {
            throw new Refusal("evidence-too-large", name, FileSize.inWords(bytes), Integer.toString(limits.megabytes()));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new Refusal("file-unreadable", file).because(gone);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
