package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.ui.background.Background;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.WayBack;
import org.duban.wording.BackupWords;
import org.jspecify.annotations.Nullable;

/** What there is to restore from where the store does not open: here, in the second folder, and in any file. */
public final class WaysBackModel {

    private final Backups backups;
    private final @Nullable Path second;
    private final RestoreModel file;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>(this, "found");

    /** The newest of each place. */
    record Found(Optional<WayBack> here, Optional<WayBack> elsewhere) {

        /** Whether that is the newest of all. */
        boolean isNewest(WayBack way) {
            return Stream.of(here, elsewhere)
                    .flatMap(Optional::stream)
                    .noneMatch(each -> each.contents().made().isAfter(way.contents().made()));
        }
    }

    /**
     * @param second the second folder; null where none is named
     * @param file   looks at a file that is chosen
     */
    public WaysBackModel(Backups backups, @Nullable Path second, RestoreModel file, Background background) {
        this.backups = backups;
        this.second = second;
        this.file = file;
        this.background = background;
    }

    /** Looks what there is. */
    public void look() {
        background.quietly(
                progress -> new Found(newest(backups.folder()), Optional.ofNullable(second).flatMap(this::newest)),
                found::set,
                failure -> found.set(new Found(Optional.empty(), Optional.empty())));
    }

    private Optional<WayBack> newest(Path folder) {
        return WayBack.newestIn(folder, backups);
    }

    /** What was found; null while that is not known. */
    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    @Nullable Path second() {
        return second;
    }

    /** What looks at a file that is chosen. */
    RestoreModel file() {
        return file;
    }

    /** Restores it. */
    void restore(WayBack way) {
        file.offer(way.file(), way.contents());
        file.restoreAtOnce();
    }

    BackupWords words() {
        return file.words();
    }
}
