package org.duban.ui.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.history.Verified;
import org.duban.wording.history.VerifyWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What 核验 found: one calm line, or what is wrong and what to do. */
final class VerifyStrip extends HBox {

    /** A strip is no list: what is beyond is counted. */
    private static final int MOST = 4;

    private final HistoryModel model;
    private final Messages messages;
    private final VerifyWords words;

    VerifyStrip(HistoryModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.words = new VerifyWords(messages, model.clock().getZone());
        setId("history-verified");
        setAlignment(Pos.TOP_LEFT);
        model.verifiedProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(@Nullable Verified found) {
        getChildren().clear();
        getStyleClass().removeAll("history-whole", "history-broken");
        setVisible(found != null);
        setManaged(found != null);
        if (found == null) {
            return;
        }
        getStyleClass().add(found.isWhole() ? "history-whole" : "history-broken");
        var icon = new FontIcon(found.isWhole() ? BootstrapIcons.CHECK2 : BootstrapIcons.EXCLAMATION_TRIANGLE);
        icon.getStyleClass().add(found.isWhole() ? "success" : "danger");
        VBox said = said(found);
        var close = new IconButton(BootstrapIcons.X, messages.text("export.close"), model::forgetVerified);
        close.getStyleClass().addAll("flat", "in-row");
        getChildren().addAll(icon, said, close);
        HBox.setHgrow(said, Priority.ALWAYS);
    }

    private VBox said(Verified found) {
        var said = new VBox(4, Labels.wrapped(words.verdict(found), "bold"));
        List<String> findings = words.findings(found);
        findings.stream().limit(MOST).forEach(each -> said.getChildren().add(Labels.wrapped(each)));
        if (findings.size() > MOST) {
            said.getChildren().add(Labels.wrapped(messages.text("history.more-findings", findings.size() - MOST)));
            said.getChildren().add(Labels.wrapped(findings.getLast()));
        }
        said.getChildren().add(Labels.wrapped(words.counts(found), "note", "muted"));
        return said;
    }
}
