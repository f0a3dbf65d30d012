package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        String none = messages.text("ways.none");
        cards.getChildren().add(card("here", BootstrapIcons.HDD, found.here(), found, words -> words, none));
        Path second = model.second();
        if (second != null) {
            String away = messages.text("ways.none-second", second.toString());
            cards.getChildren().add(card(
                    "second", BootstrapIcons.HDD_STACK, found.elsewhere(), found, words -> messages.text("ways.in", second.toString(), words), away));
        }
        cards.getChildren().add(new RestoreCard(model.file(), model.file()::look, messages, "ways.file"));
    }

    private StartCard card(
            String name, Ikon icon, Optional<WayBack> way, WaysBackModel.Found found, UnaryOperator<String> said, String none) {
        var words = new Label(way.map(each -> said.apply(model.words().summary(each.contents()))).orElse(none));
        words.setId("way-" + name + "-words");
        String title = messages.text("ways." + name);
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
