package org.duban.ui.timeline;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.duban.domain.progress.Rollup;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.workspace.Preferences;

/** The head of the page: title, counts, and what can be done with the whole picture. */
final class TimelineHead extends HBox {

    private final Messages messages;
    private final Preferences preferences;
    private final Label title;
    private final Label summary = Labels.whole("", "muted");

    TimelineHead(TimelineModel model, Preferences preferences, List<? extends Node> actions) {
        super(12);
        this.messages = preferences.messages();
        this.preferences = preferences;
        this.title = Labels.whole(messages.text("timeline.title"), "page-title");
        summary.setId("timeline-summary");
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, summary, Labels.gap());
        getChildren().addAll(actions);
        model.filtered().judgementProperty().when(Nodes.shown(this)).subscribe(judgement -> show(judgement.rollup()));
    }

    /** The font in which the window sets its words. */
    ObservableValue<Font> font() {
        return title.fontProperty();
    }

    private void show(Rollup plan) {
        String counts = messages.text(
                "timeline.summary", plan.deadlines(), plan.late(), plan.soon(), preferences.settings().lights().days());
        String without = plan.wholeYear() == 0 ? "" : messages.text("timeline.summary-without", plan.wholeYear());
        summary.setText(counts + without);
    }
}
