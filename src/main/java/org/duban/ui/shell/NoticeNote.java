package org.duban.ui.shell;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.domain.change.PlanAdded;
import org.duban.messages.Messages;
import org.duban.ui.background.Failures;
import org.duban.ui.backup.ToldModel;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.workspace.Notice;
import org.duban.ui.workspace.Workspace;
import org.duban.wording.history.ChangeWords;
import org.jspecify.annotations.Nullable;

/** What just happened with what can be done about it, 撤销; or, until it is seen, what went wrong. */
final class NoticeNote extends HBox {

    private final ShellModel model;
    private final Workspace workspace;
    private final SampleModel sample;
    private final Failures failures;
    private final ToldModel told;
    private final Messages messages;
    private final StatusWords status;

    NoticeNote(
            ShellModel model,
            Workspace workspace,
            SampleModel sample,
            Failures failures,
            ToldModel told,
            Messages messages,
            StatusWords status) {
        super(8);
        this.model = model;
        this.workspace = workspace;
        this.sample = sample;
        this.failures = failures;
        this.told = told;
        this.messages = messages;
        this.status = status;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        workspace.noticeProperty().subscribe(notice -> show());
        failures.lastProperty().subscribe(failure -> show());
        model.historyProperty().subscribe(history -> show());
        model.review().abandonedProperty().subscribe(name -> show());
        told.quietProperty().subscribe(words -> show());
    }

    private void show() {
        getChildren().clear();
        Throwable failure = failures.lastProperty().get();
        Notice notice = workspace.noticeProperty().get();
        String abandoned = model.review().abandonedProperty().get();
        Function<Messages, String> quiet = told.quietProperty().get();
        if (failure != null) {
            add(label("failure", status.of(failure), "danger-text"));
            add(link("failure-seen", "shell.seen", failures::seen));
        } else if (model.historyProperty().get().equals(model.review()) && abandoned != null) {
            showAbandoned(abandoned);
        } else if (notice != null) {
            show(notice);
        } else if (quiet != null) {
            add(label("notice", quiet.apply(messages), "muted"));
        } else if (workspace.plans().isEmpty()) {
            add(label("notice", messages.text("shell.nothing-yet"), "muted"));
        }
    }

    private void show(Notice notice) {
        String words = messages.text(
                "change." + notice.act(), new ChangeWords(messages).of(notice.change(), workspace.planProperty().get()));
        add(label("notice", words, "muted"));
        if (notice.act() == Notice.Act.UNDONE) {
            add(link("notice-redo", "shell.redo-link", model::redo));
        } else {
            add(link("notice-undo", isSample(notice) ? "shell.clear-sample" : "shell.undo-link", model::undo));
        }
    }

    private boolean isSample(Notice notice) {
        return notice.act() == Notice.Act.MADE
                && notice.change().main() instanceof PlanAdded added
                && added.plan().equals(sample.openedProperty().get());
    }

    private void showAbandoned(String name) {
        add(label("notice", messages.text("review.abandoned", name), "muted"));
        add(link("notice-undo", "shell.undo-link", model::undo));
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private Label label(String id, String words, String style) {
        var label = new Label(words);
        label.setId(id);
        label.setMinWidth(40);
        label.getStyleClass().add(style);
        return label;
    }

    private Hyperlink link(String id, String key, Runnable action) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }
}
