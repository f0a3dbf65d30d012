package org.duban.ui.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;
import org.duban.usecase.form.Collected;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file of the list: its sign, its name, what becomes of it, and what can be decided. */
final class FileLine extends VBox {

    private static final double SIGN = 16;
    private static final double NAME = 300;

    /** How much a file needs somebody. */
    private enum Level {
        SETTLED("muted", BootstrapIcons.CHECK2),
        DECIDE("warning-text", BootstrapIcons.EXCLAMATION_TRIANGLE_FILL),
        REFUSED("danger-text", BootstrapIcons.SQUARE_FILL),
        IGNORED("muted", BootstrapIcons.DASH);

        private final String tone;
        private final BootstrapIcons sign;

        Level(String tone, BootstrapIcons sign) {
            this.tone = tone;
            this.sign = sign;
        }

        static Level of(Collected.File file) {
            if (file.isIgnored()) {
                return IGNORED;
            }
            if (file.refusal() != null) {
                return file.refusal().key().equals("form-other-quarter") ? DECIDE : REFUSED;
            }
            return file.isSettled() ? SETTLED : DECIDE;
        }
    }

    FileLine(Collected.File file, boolean open, List<Act> acts, CollectWords words) {
        Level level = Level.of(file);
        Label name = Labels.of(file.name(), "bold", "file-name");
        name.setTooltip(new Tooltip(file.from().path().toString()));
        name.setMaxWidth(NAME);
        String said = words.of(file);
        boolean own = file.refusal() != null;
        var line = new HBox(8, arrow(file, open), sign(level), name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!own) {
            line.getChildren().add(Labels.of(said, "note", level.tone));
        }
        line.getChildren().add(Labels.gap());
        line.getChildren().addAll(Acts.buttons(acts, words.messages()));
        line.getStyleClass().add("file-head");
        getStyleClass().add("file-line");
        getChildren().add(line);
        if (own) {
            getChildren().add(Labels.wrapped(said, "note", level.tone, "file-why"));
        }
        setAccessibleText(file.name() + " " + said);
    }

    private static FontIcon arrow(Collected.File file, boolean open) {
        var arrow = new FontIcon(open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT);
        arrow.setVisible(!file.rows().isEmpty());
        arrow.getStyleClass().add("file-arrow");
        return arrow;
    }

    /** ✓ nothing to do, ▲ somebody has to decide, ■ it cannot be taken so. */
    private static StackPane sign(Level level) {
        var icon = new FontIcon(level.sign);
        icon.getStyleClass().add("sign-" + level);
        var box = new StackPane(icon);
        box.setMinSize(SIGN, SIGN);
        box.setMaxSize(SIGN, SIGN);
        return box;
    }
}
