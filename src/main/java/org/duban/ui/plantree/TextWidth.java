package org.duban.ui.plantree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures words, each once, to tell how many names fit into a cell. */
final class TextWidth {

    private static final String BETWEEN = "、";
    private static final double TAG = 40;

    private final Map<String, Double> widths = new HashMap<>();
    private Font measured = Font.getDefault();

    /** How many of the names fit into the width, at least one; the others need room for +N. */
    int fitting(List<String> names, Font font, double width) {
        double used = 0;
        if (names.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < names.size(); i++) {
            used += of((i == 0 ? "" : BETWEEN) + names.get(i), font);
            boolean last = i == names.size() - 1;
            if (used + (last ? 0 : TAG) > width) {
                return Math.max(1, i);
            }
        }
        return names.size();
    }

    private double of(String words, Font font) {
        if (!font.equals(measured)) {
            widths.clear();
            measured = font;
        }
        return widths.computeIfAbsent(words, each -> {
            var text = new Text(each);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
