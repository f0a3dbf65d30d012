package org.duban.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How windows look: AtlantaFX's theme, Duban's style sheet over it, and a font that has Chinese characters. */
public final class Look {

    private static final List<String> FONTS =
            List.of("Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei");

    private Look() {}

    /** Dresses the scene, light or dark; the theme counts for the whole program. */
    public static void dress(Scene scene, boolean dark) {
        String theme = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        scene.getRoot().getStyleClass().remove("dark");
        if (dark) {
            scene.getRoot().getStyleClass().add("dark");
        }
        addStyle(scene);
    }

    /** Dresses the scene light and nothing else with it, for paper is light while windows are dark. */
    public static void dressLight(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        addStyle(scene);
    }

    private static void addStyle(Scene scene) {
        if (!scene.getStylesheets().contains(styleSheet())) {
            scene.getStylesheets().add(styleSheet());
        }
        scene.getRoot().setStyle(fontStyle(Font.getFamilies()));
    }

    /** The style that chooses the first of the fonts that is installed; none of them leaves it to the system. */
    static String fontStyle(List<String> installed) {
        return FONTS.stream()
                .filter(installed::contains)
                .findFirst()
                .map(font -> "-fx-font-family: \"" + font + "\";")
                .orElse("");
    }

    private static String styleSheet() {
        return Objects.requireNonNull(Look.class.getResource("/org/duban/ui/duban.css"), "duban.css")
                .toExternalForm();
    }
}
