package org.duban.usecase.backup;

import org.duban.usecase.Progress;

/** Whoever waits for the last backups may tire of it, also of one that was begun before they came to wait. */
final class Ending implements Progress {

    private volatile Progress watching = UNWATCHED;
    private volatile boolean begun;

    /** Somebody works again. */
    void forget() {
        watching = UNWATCHED;
        begun = false;
    }

    /** From now on somebody waits. */
    void begin(Progress progress) {
        watching = progress;
        begun = true;
    }

    /** Whether somebody waits, or waited: what is missing then is left to the next session. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public void at(long done, long total) {
        watching.at(done, total);
    }
}
