package org.duban.ui.review;

import javafx.scene.control.Label;
import org.duban.domain.draft.Finding;
import org.duban.ui.control.Labels;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** How pressing something is, as shape, colour and word. */
enum Marks {
    DECIDE(BootstrapIcons.X_SQUARE_FILL, "danger", "danger-text"),
    CHECK(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL, "warning", "warning-text"),
    FINE(BootstrapIcons.CHECK2, "success", "success-text");

    private final BootstrapIcons icon;
    private final String iconStyle;
    private final String textStyle;

    Marks(BootstrapIcons icon, String iconStyle, String textStyle) {
        this.icon = icon;
        this.iconStyle = iconStyle;
        this.textStyle = textStyle;
    }

    static Marks of(Finding.Weight weight) {
        return weight == Finding.Weight.DECIDE ? DECIDE : CHECK;
    }

    /** The shape alone. */
    FontIcon icon() {
        var shape = new FontIcon(icon);
        shape.getStyleClass().add(iconStyle);
        return shape;
    }

    /** The shape with words. */
    Label label(String words) {
        Label label = Labels.whole(words, "note", textStyle, "mark-label");
        label.setGraphic(icon());
        label.setGraphicTextGap(4);
        return label;
    }
}
