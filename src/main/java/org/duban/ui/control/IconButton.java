package org.duban.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button without words; a tooltip and the screen reader tell what it does. */
public final class IconButton extends Button {

    private final Tooltip tooltip = new Tooltip();

    public IconButton(Ikon icon, String tip, Runnable action) {
        super(null, new FontIcon(icon));
        setOnAction(event -> action.run());
        getStyleClass().add("icon-button");
        setTooltip(tooltip);
        setTip(tip);
    }

    /** What the button does, in words, with its key. */
    public void setTip(String tip) {
        tooltip.setText(tip);
        setAccessibleText(tip);
    }
}
