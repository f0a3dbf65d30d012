package org.duban.ui.review;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the page: how much was read, 放弃, 换一个文件, what is still to be handled, 导入. */
final class ReviewHead extends HBox {

    private final Messages messages;
    private final Label summary = Labels.of("", "muted");
    private final Label importWords = Labels.whole("");
    private final Hyperlink left = new Hyperlink();

    ReviewHead(ReviewModel model, Messages messages, Runnable chooseFile, Runnable importPlan) {
        super(12);
        this.messages = messages;
        summary.setId("review-summary");
        left.setId("left-to-decide");
        left.getStyleClass().add("muted-link");
        left.setMinWidth(USE_PREF_SIZE);
        left.setOnAction(event -> model.points().goToFirstToDecide());
        left.managedProperty().bind(left.visibleProperty());
        getStyleClass().add("review-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(
                Labels.whole(messages.text("review.title"), "page-title"),
                summary,
                Labels.gap(),
                abandon(model),
                other(chooseFile),
                left,
                importButton(importPlan));
        ObservableValue<Boolean> shown = Nodes.shown(this);
        model.reviewProperty().when(shown).subscribe(this::show);
    }

    private void show(@Nullable Review review) {
        if (review == null) {
            return;
        }
        List<DraftTask> tasks = review.tasks().map(ReviewTask::draft).toList();
        int deadlines = tasks.stream().mapToInt(task -> task.deadlines().size()).sum();
        int indicators = tasks.stream().mapToInt(task -> task.indicators().size()).sum()
                + review.content().indicators().size();
        summary.setText(messages.text("review.summary", review.sections().size(), tasks.size(), deadlines, indicators));
        importWords.setText(messages.text(
                "review.import", review.tasks().filter(ReviewTask::ticked).count()));
        int open = review.open(Finding.Weight.DECIDE).size();
        left.setText(messages.text("review.left-to-decide", open));
        left.setVisible(open > 0);
    }

    private Button abandon(ReviewModel model) {
        var button = new Button(messages.text("review.abandon"));
        button.setId("review-abandon");
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.abandon());
        return button;
    }

    private Button other(Runnable chooseFile) {
        var button = new Button(messages.text("intake.choose-other"), new FontIcon(BootstrapIcons.FOLDER));
        button.setId("review-other");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> chooseFile.run());
        return button;
    }

    private Button importButton(Runnable importPlan) {
        Node icon = new FontIcon(BootstrapIcons.CHECK2);
        var content = new HBox(6, icon, importWords, new KeyCap("Ctrl+Enter"));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId("review-import");
        button.accessibleTextProperty().bind(importWords.textProperty());
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> importPlan.run());
        return button;
    }
}
