package org.duban.ui.timeline;

import org.duban.timeline.PageSetup;

/** The paper that a timeline is printed on, held sideways. */
enum PaperChoice {
    A4,
    A3;

    /** Its page; with all days side by side, or as wide as the zoom has them. */
    PageSetup setup(boolean fitWidth) {
        return switch (this) {
            case A4 -> PageSetup.a4(fitWidth);
            case A3 -> PageSetup.a3(fitWidth);
        };
    }
}
