package org.duban.usecase.history;

import java.time.Instant;
import java.util.List;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.BackupsFound;
import org.duban.usecase.backup.BackupsFound.Second;
import org.duban.usecase.evidence.CheckEvidence.Lost;
import org.duban.usecase.evidence.EvidenceStanding;
import org.jspecify.annotations.Nullable;

/**
 * What 核验 found, for other programs.
 *
 * @param chain    {@code WHOLE}, {@code UNSEALED}, or how it is broken, by its name in {@link Chain.How}
 * @param broken   the entry where it is broken; null where it is not
 * @param altered  whether something in the store is not what was saved
 * @param findings what is wrong and what to do, in words
 * @param backups  how they stand
 */
public record VerifyOutline(
        boolean whole,
        String schema,
        long plans,
        long tasks,
        long reports,
        long accounts,
        long entries,
        String chain,
        @Nullable Entry broken,
        boolean altered,
        JournalStanding journal,
        List<File> evidence,
        List<String> findings,
        Versions versions,
        Backups backups) {

    public VerifyOutline {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** An entry of the history, as it stands there. */
    public record Entry(long number, @Nullable Instant when, @Nullable String who, long missing) {}

    /** A copy of evidence that is missing or altered. */
    public record File(String name, String sha256, int year, String task, String quarter, EvidenceStanding standing) {}

    /**
     * Backups.
     *
     * @param newest       when the newest proved one was made; null where there is none
     * @param whole        whether that one still is, and every other tells what it holds
     * @param unreadable   the names of those that do not
     * @param second       the folder on another disk; null where none is named
     * @param secondNewest when the newest proved one there was made; null where there is none
     */
    public record Backups(
            int count,
            int unproved,
            @Nullable Instant newest,
            boolean whole,
            List<String> unreadable,
            @Nullable String second,
            boolean secondThere,
            @Nullable Instant secondNewest) {

        public Backups {
            unreadable = List.copyOf(unreadable);
        }

        private static Backups of(BackupsFound found) {
            return new Backups(
                    found.all().size(),
                    found.unproved().size(),
                    found.newest().map(BackupStamp::made).orElse(null),
                    found.isWhole(),
                    found.unreadable(),
                    found.second().map(each -> each.folder().toString()).orElse(null),
                    found.second().map(Second::there).orElse(false),
                    found.second().flatMap(Second::newest).map(BackupStamp::made).orElse(null));
        }
    }

    /** The outline of what was found. */
    public static VerifyOutline of(Verified found, List<String> findings, BackupsFound backups, Versions versions) {
        StoreState store = found.store();
        return new VerifyOutline(
                found.isWhole(),
                store.schema(),
                store.plans(),
                store.tasks(),
                store.reports(),
                store.accounts(),
                store.entries(),
                name(store.chain()),
                broken(store.chain()),
                store.altered(),
                store.journal(),
                found.evidence().stream().map(VerifyOutline::file).toList(),
                findings,
                versions,
                Backups.of(backups));
    }

    private static String name(Chain chain) {
        return switch (chain) {
            case Chain.Whole whole -> "WHOLE";
            case Chain.Unsealed unsealed -> "UNSEALED";
            case Chain.Broken broken -> broken.how().name();
        };
    }

    private static @Nullable Entry broken(Chain chain) {
        return chain instanceof Chain.Broken broken
                ? new Entry(broken.number(), broken.when(), broken.who(), broken.missing())
                : null;
    }

    private static File file(Lost lost) {
        return new File(
                lost.evidence().name(),
                lost.evidence().sha256(),
                lost.year(),
                lost.task(),
                lost.report().quarter().toString(),
                lost.standing());
    }
}
