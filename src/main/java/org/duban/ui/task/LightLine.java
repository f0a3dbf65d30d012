package org.duban.ui.task;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.domain.progress.TaskJudgement;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightTag;
import org.duban.wording.LightWords;

/** The light of a task and, beside it, why. */
final class LightLine extends HBox {

    private final LightWords words;

    LightLine(LightWords words) {
        super(8);
        this.words = words;
        setId("light");
        setAlignment(Pos.BASELINE_LEFT);
    }

    /** Shows how the task stands now. */
    void show(TaskJudgement judged) {
        String why = words.reasons(judged);
        Label reason = Labels.wrapped(why, "note", "muted");
        reason.setId("light-reason");
        reason.setTooltip(new Tooltip(why));
        getChildren().setAll(new LightTag(judged.light(), words.name(judged.light())), reason);
    }
}
