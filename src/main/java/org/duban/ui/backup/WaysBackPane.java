package org.duban.ui.backup;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.StartCard;
import org.duban.usecase.backup.WayBack;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 用备份恢复, where the store does not open: each backup at hand with what it holds, and the way to any other. */
public final class WaysBackPane extends VBox {

    private final WaysBackModel model;
    private final Messages messages;
    private final VBox cards = new VBox(8);

    public WaysBackPane(WaysBackModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("ways-back");
        getStyleClass().add("ways-back");
        getChildren().addAll(
                Labels.whole(messages.text("ways.title"), "block-title"),
                Labels.wrapped(messages.text("ways.lead"), "muted"),
                cards);
        model.foundProperty().subscribe(this::show);
        model.look();
    }

    private void show(WaysBackModel.@Nullable Found found) {
        cards.getChildren().clear();
        if (found == null) {
            cards.getChildren().add(Labels.whole(messages.text("ways.looking"), "muted"));
            return;
        }
        cards.getChildren().add(card("here", BootstrapIcons.HDD, messages.text("ways.here"), found.here(), found, "ways.none"));
        if (model.second() != null) {
            String title = messages.text("ways.second", model.second().toString());
            cards.getChildren().add(card("second", BootstrapIcons.HDD_STACK, title, found.elsewhere(), found, "ways.none-second"));
        }
        cards.getChildren().add(new RestoreCard(model.file(), model.file()::look, messages));
    }

    private StartCard card(
            String name, Ikon icon, String title, Optional<WayBack> way, WaysBackModel.Found found, String none) {
        var words = new Label(way.map(each -> model.words().summary(each.contents())).orElseGet(() -> messages.text(none)));
        words.setId("way-" + name + "-words");
        return way.map(each -> new Card(icon, title, words, restore(name, each, found)))
                .orElseGet(() -> new Card(icon, title, words));
    }

    private Button restore(String name, WayBack way, WaysBackModel.Found found) {
        var restore = new Button(messages.text("backup.restore-go"));
        restore.setId("way-" + name);
        restore.setMinWidth(USE_PREF_SIZE);
        if (found.isNewest(way)) {
            restore.getStyleClass().add("accent");
        }
        restore.setOnAction(event -> model.restore(way));
        return restore;
    }

    /** A backup at hand. */
    private static final class Card extends StartCard {

        Card(Ikon icon, String title, Label words, Button... answers) {
            super(icon, title, words, answers);
        }
    }
}
