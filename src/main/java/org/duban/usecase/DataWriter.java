package org.duban.usecase;

import org.duban.usecase.overview.OverviewOutline;

/** Writes what is known about a plan in a form that other programs read. */
public interface DataWriter {

    /** The outline as text, ending in a line break. */
    String write(Outline outline);

    /** The lights as text, ending in a line break. */
    String write(StatusOutline status);

    /** The overview as text, ending in a line break. */
    String write(OverviewOutline overview);
}
