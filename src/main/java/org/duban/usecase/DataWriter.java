package org.duban.usecase;

import org.duban.usecase.backup.BackupsOutline;
import org.duban.usecase.history.HistoryOutline;
import org.duban.usecase.history.VerifyOutline;
import org.duban.usecase.overview.OverviewOutline;

/** Writes what is known about a plan in a form that other programs read. */
public interface DataWriter {

    /** The outline as text, ending in a line break. */
    String write(Outline outline);

    /** The lights as text, ending in a line break. */
    String write(StatusOutline status);

    /** The overview as text, ending in a line break. */
    String write(OverviewOutline overview);

    /** Entries of the history as text, ending in a line break. */
    String write(HistoryOutline history);

    /** Backups as text, ending in a line break. */
    String write(BackupsOutline backups);

    /** What verifying found as text, ending in a line break. */
    String write(VerifyOutline found);
}
