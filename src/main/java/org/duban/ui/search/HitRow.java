package org.duban.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duban.search.Match;
import org.duban.ui.control.KeyCap;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of what was found: the characters looked for stand out. */
final class HitRow extends HBox {

    HitRow(Hit hit) {
        getStyleClass().add("search-row");
        getChildren().add(new FontIcon(icon(hit.group())));
        if (!hit.number().isEmpty()) {
            getChildren().add(label(hit.number(), "muted"));
        }
        getChildren().add(words(hit));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, aside(hit));
    }

    private static Node words(Hit hit) {
        Match match = hit.match();
        String text = hit.text();
        if (match == null) {
            return shrinking(text);
        }
        var words = new HBox(
                label(text.substring(0, match.from()), "plain"),
                label(text.substring(match.from(), match.to()), "hit"),
                shrinking(text.substring(match.to())));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private static Node aside(Hit hit) {
        if (hit.aside().isEmpty() || hit.group() != Hit.Group.ACTIONS) {
            Label aside = label(hit.aside(), "muted");
            aside.getStyleClass().add("note");
            return aside;
        }
        return new KeyCap(hit.aside());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label shrinking(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        return label;
    }

    private static Ikon icon(Hit.Group group) {
        return switch (group) {
            case TASKS -> BootstrapIcons.CHECK2_SQUARE;
            case DEPARTMENTS -> BootstrapIcons.PEOPLE;
            case ORIGINAL -> BootstrapIcons.FILE_EARMARK_TEXT;
            case ACTIONS -> BootstrapIcons.LIGHTNING;
        };
    }
}
