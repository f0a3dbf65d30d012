package org.duban.usecase.backup;

import java.nio.file.Path;
import org.duban.usecase.Refusal;

/** Why a backup was made here and not in the second folder, for whoever had it made. */
public final class SecondMissed {

    private SecondMissed() {}

    /** Says of that folder what kept it from being written. */
    public static Refusal of(Path folder, Refusal failure) {
        return new Refusal(key(failure), folder.toString()).because(failure);
    }

    private static String key(Refusal failure) {
        return switch (failure.key()) {
            case "backup-folder-gone" -> "second-gone";
            case "backup-disk-full" -> "second-full";
            case "backup-read-only" -> "second-read-only";
            default -> "second-failed";
        };
    }
}
