package org.duban.output.image;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.timeline.TextStyle;

/** The fonts of pictures: the first of the window's own that is installed and has Chinese characters. */
final class PictureFonts {

    private static final List<String> FAMILIES =
            List.of("Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei");

    private static final String CHINESE = "督办时间轴";
    private static final float TITLE = 18;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Font title;

    PictureFonts() {
        String family = family(installed()::contains);
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, new Font(family, weight(style), 1).deriveFont((float) style.size()));
        }
        title = new Font(family, Font.BOLD, 1).deriveFont(TITLE);
    }

    Font of(TextStyle style) {
        return Objects.requireNonNull(fonts.get(style));
    }

    Font title() {
        return title;
    }

    /** The first of the families that is there and can show Chinese; else what Java takes for it. */
    static String family(Predicate<String> installed) {
        return FAMILIES.stream()
                .filter(installed)
                .filter(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo(CHINESE) < 0)
                .findFirst()
                .orElse(Font.DIALOG);
    }

    private static Set<String> installed() {
        return Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    }

    private static int weight(TextStyle style) {
        return style.bold() ? Font.BOLD : Font.PLAIN;
    }
}
