package org.duban.timeline;

/** The colours of the inks, as 0xRRGGBB; those of light and dark windows, paper is always light. */
public final class Palette {

    /** For paper, and for a light window. */
    public static final Palette LIGHT = new Palette(false);

    /** For a dark window. */
    public static final Palette DARK = new Palette(true);

    private final boolean dark;

    private Palette(boolean dark) {
        this.dark = dark;
    }

    /** The colour, as 0xRRGGBB. */
    public int rgb(Ink ink) {
        return dark ? dark(ink) : light(ink);
    }

    private static int light(Ink ink) {
        return switch (ink) {
            case GROUND, ON_ACCENT, ON_HOLD_PALE -> 0xffffff;
            case SUBTLE_GROUND -> 0xf6f8fa;
            case SELECTION -> 0xddf4ff;
            case WEEKEND -> 0xf6f8fa;
            case GRID -> 0xeaeef2;
            case BORDER -> 0xd0d7de;
            case ROW_LINE -> 0xe6eaee;
            case TEXT -> 0x24292f;
            case MUTED -> 0x57606a;
            case SUBTLE, ON_HOLD, ON_HOLD_WORDS -> 0x6e7781;
            case ACCENT -> 0x0969da;
            case SECTION_DONE -> 0x57606a;
            case TASK_DONE -> 0x8c959f;
            case REST -> 0xdfe4e9;
            case OVERDUE, OVERDUE_WORDS -> 0xcf222e;
            case OVERDUE_TINT -> 0xffcfcb;
            case OVERDUE_PALE -> 0xfff8f7;
            case OVERDUE_TRACK -> 0xdd7279;
            case AT_RISK -> 0xbf8700;
            case AT_RISK_WORDS -> 0x9a6700;
            case AT_RISK_TINT -> 0xf8e6a3;
            case AT_RISK_PALE -> 0xfffdf4;
            case AT_RISK_TRACK -> 0xd0ad5c;
            case ON_TRACK -> 0x2da44e;
            case ON_TRACK_WORDS -> 0x1a7f37;
            case ON_TRACK_TINT -> 0xc6efd1;
            case ON_TRACK_PALE -> 0xf6fdf8;
            case ON_TRACK_TRACK -> 0x7fc391;
            case DONE, DONE_WORDS -> 0x0550ae;
            case DONE_TINT, DONE_PALE -> 0xcbe2fa;
            case DONE_TRACK -> 0x6f9bcf;
            case ON_HOLD_TINT -> 0xe6eaee;
            case ON_HOLD_TRACK -> 0xa8b0b8;
        };
    }

    private static int dark(Ink ink) {
        return switch (ink) {
            case GROUND -> 0x0d1117;
            case SUBTLE_GROUND, WEEKEND -> 0x161b22;
            case SELECTION -> 0x12304f;
            case GRID, ROW_LINE -> 0x21262d;
            case BORDER -> 0x30363d;
            case TEXT, ON_ACCENT -> 0xe6edf3;
            case MUTED -> 0x9198a1;
            case SUBTLE, ON_HOLD, ON_HOLD_WORDS -> 0x848d97;
            case ACCENT -> 0x1f6feb;
            case SECTION_DONE -> 0xb1bac4;
            case TASK_DONE -> 0x848d97;
            case REST -> 0x30363d;
            case OVERDUE, OVERDUE_WORDS -> 0xf85149;
            case OVERDUE_TINT -> 0x5d1f1f;
            case OVERDUE_PALE -> 0x25171c;
            case OVERDUE_TRACK -> 0xa13a36;
            case AT_RISK, AT_RISK_WORDS -> 0xd29922;
            case AT_RISK_TINT -> 0x574214;
            case AT_RISK_PALE -> 0x241f18;
            case AT_RISK_TRACK -> 0x8f6a1c;
            case ON_TRACK, ON_TRACK_WORDS -> 0x3fb950;
            case ON_TRACK_TINT -> 0x1b4a28;
            case ON_TRACK_PALE -> 0x12211a;
            case ON_TRACK_TRACK -> 0x2f7d3d;
            case DONE, DONE_WORDS -> 0x58a6ff;
            case DONE_TINT, DONE_PALE -> 0x163a63;
            case DONE_TRACK -> 0x3a6ea8;
            case ON_HOLD_TINT -> 0x2a3038;
            case ON_HOLD_PALE -> 0x0d1117;
            case ON_HOLD_TRACK -> 0x5a626b;
        };
    }
}
