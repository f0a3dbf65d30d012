package org.duban.usecase.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.usecase.Refusal;

/**
 * A backup that could take the place of a store that does not open, or is not there.
 *
 * @param contents what it says that it holds; that it does is proved when it is restored
 */
public record WayBack(Path file, BackupContents contents) {

    private static final Set<String> OF_THE_STORE = Set.of("store-damaged", "store-gone", "store-not-opened");

    /**
     * The newest proved backup of a folder that can be read and holds a plan; empty where there is none, or no such
     * folder. One without a plan was made where everything was lost already.
     *
     * @throws Refusal when the folder cannot be read
     */
    public static Optional<WayBack> newestIn(Path folder, Backups backups) {
        List<BackupStamp> all = backups.allIn(folder);
        return all.stream()
                .filter(BackupStamp::proved)
                .flatMap(each -> at(folder.resolve(each.name()), backups).stream())
                .filter(way -> !way.contents().plans().isEmpty())
                .findFirst();
    }

    private static Optional<WayBack> at(Path file, Backups backups) {
        try {
            return Optional.of(new WayBack(file, backups.contents(file)));
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }

    /** Whether a backup helps where a store did not open so; one that is open elsewhere, or newer, needs none. */
    public static boolean mayHelp(Throwable failure) {
        return !(failure instanceof Refusal refusal) || OF_THE_STORE.contains(refusal.key());
    }
}
