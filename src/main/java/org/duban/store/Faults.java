package org.duban.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.change.StaleChange;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means to a person. */
record Faults(Path file) {

    private static final Set<Integer> DAMAGED = Set.of(90030, 50000, 90028);

    /** The head of the file is whole, and names a form that this H2 does not know. */
    private static final int OTHER_FORM = 90048;

    /** The key of {@link #damaged}. */
    static final String DAMAGED_STORE = "store-damaged";

    /** As Linux, macOS, Windows in English and Windows in Chinese say it, also of a disk of which somebody has a share. */
    private static final Set<String> FULL = Set.of(
            "no space left",
            "quota exceeded",
            "quota was exceeded",
            "not enough space",
            "disk is full",
            "磁盘空间不足",
            "磁盘已满",
            "设备上没有空间",
            "存储配额");

    /** The same of a disk that takes nothing. */
    private static final Set<String> READ_ONLY = Set.of("read-only file system", "write protected", "write-protected", "写保护", "写入保护");

    /** H2 found no room for what it writes aside. */
    private static final int NO_DISK_SPACE = 90100;

    /** Less free space than this is a full disk, whatever words the system has for it. */
    private static final long NO_ROOM = 64 * 1024;

    /** The refusal for a file that did not open. */
    Refusal whenOpening(Exception failure) {
        if (codeOf(failure) == H2File.ALREADY_OPEN) {
            return new Refusal("already-open", folder()).because(failure);
        }
        if (isDiskFull(failure)) {
            return new Refusal("disk-full", folder()).because(failure);
        }
        if (codeOf(failure) == OTHER_FORM) {
            return new Refusal("store-newer", file.toString()).because(failure);
        }
        if (DAMAGED.contains(codeOf(failure))) {
            return damaged().because(failure);
        }
        return new Refusal("store-not-opened", file.toString()).because(failure);
    }

    /** The failure to tell for a change that was not stored. */
    RuntimeException whenWriting(Exception failure) {
        String state = stateOf(failure);
        if (state.startsWith("23")) {
            var stale = new StaleChange("a row is there already, or still needed");
            stale.initCause(failure);
            return stale;
        }
        if (state.startsWith("22")) {
            return new Refusal("text-too-long").because(failure);
        }
        return new Refusal(isDiskFull(failure) ? "disk-full" : "store-not-written", folder()).because(failure);
    }

    /** The refusal for a backup that was not written into the folder of the file. */
    Refusal whenBackingUp(Exception failure) {
        return new Refusal(whyNotBackedUp(failure), folder()).because(failure);
    }

    private String whyNotBackedUp(Exception failure) {
        if (isDiskFull(failure)) {
            return "backup-disk-full";
        }
        if (sqlOf(failure) != null) {
            return "backup-store-unreadable";
        }
        if (!Files.isDirectory(Path.of(folder()))) {
            return "backup-folder-gone";
        }
        return isReadOnly(failure) ? "backup-read-only" : "backup-not-written";
    }

    /** The refusal for a backup that was not restored beside the file. */
    Refusal whenRestoring(Exception failure) {
        if (isDiskFull(failure)) {
            return new Refusal("restore-disk-full", folder()).because(failure);
        }
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        return new Refusal(isReadOnly(failure) ? "folder-read-only" : "restore-not-written", folder()).because(failure);
    }

    /** Whether the failure lies in what was to be stored, so that the store itself is sound. */
    static boolean isInTheData(Exception failure) {
        String state = stateOf(failure);
        return state.startsWith("22") || state.startsWith("23");
    }

    /** Whether what is refused may come of a damaged file; the database has many words for that. */
    static boolean mayBeDamage(Refusal refusal) {
        return Set.of(DAMAGED_STORE, "store-not-opened").contains(refusal.key());
    }

    /** The refusal for a file that is no store, or no longer one. */
    Refusal damaged() {
        return new Refusal(DAMAGED_STORE, file.toString());
    }

    private String folder() {
        return String.valueOf(file.getParent());
    }

    private boolean isDiskFull(Throwable failure) {
        boolean saysSo = causes(failure).map(Faults::words).anyMatch(words -> FULL.stream().anyMatch(words::contains));
        return saysSo || codeOf(failure) == NO_DISK_SPACE || (causes(failure).anyMatch(IOException.class::isInstance) && freeSpace() < NO_ROOM);
    }

    private static boolean isReadOnly(Throwable failure) {
        return causes(failure).anyMatch(AccessDeniedException.class::isInstance)
                || causes(failure).map(Faults::words).anyMatch(words -> READ_ONLY.stream().anyMatch(words::contains));
    }

    private static String words(Throwable failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    }

    private long freeSpace() {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace();
        } catch (IOException failure) {
            return Long.MAX_VALUE;
        }
    }

    private static int codeOf(Throwable failure) {
        SQLException sql = sqlOf(failure);
        return sql == null ? 0 : sql.getErrorCode();
    }

    private static String stateOf(Throwable failure) {
        SQLException sql = sqlOf(failure);
        return sql == null ? "" : String.valueOf(sql.getSQLState());
    }

    private static @Nullable SQLException sqlOf(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause);
    }
}
