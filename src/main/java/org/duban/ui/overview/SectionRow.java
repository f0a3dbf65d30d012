package org.duban.ui.overview;

import java.util.Objects;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duban.domain.plan.Section;
import org.duban.domain.progress.TrafficLight;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LightTag;
import org.duban.usecase.overview.SectionProgress;
import org.duban.wording.OverviewWords;

/** A section: how far it has come against the time, and how many of its tasks are 逾期 or 预警. */
final class SectionRow extends HBox {

    private static final double NAME = 120;
    private static final double PERCENT = 40;
    private static final double COUNTS = 72;

    SectionRow(SectionProgress progress, double time, OverviewWords words, Links links) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Section section = progress.section();
        Label name = Labels.of(name(section));
        name.setTooltip(new Tooltip(section.title()));
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        Integer percent = progress.rollup().percent();
        var bar = new TickBar(8, 3);
        double filled = percent == null ? 0 : percent;
        bar.show(filled, filled, time);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = Labels.whole(words.percent(percent), "bold");
        number.setMinWidth(PERCENT);
        number.setAlignment(Pos.CENTER_RIGHT);
        var counts = new HBox(6);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(COUNTS);
        for (TrafficLight light : new TrafficLight[] {TrafficLight.OVERDUE, TrafficLight.AT_RISK}) {
            if (progress.rollup().count(light) > 0) {
                counts.getChildren().add(count(section, light, progress.rollup().count(light), links));
            }
        }
        if (counts.getChildren().isEmpty()) {
            counts.getChildren().add(Labels.whole("—", "note", "subtle"));
        }
        getChildren().addAll(name, bar, number, counts);
    }

    /** 一、坚持党建引领: the first clause of the title. */
    static String name(Section section) {
        String clause = section.title().split("[，,；;。]", 2)[0];
        String number = Objects.requireNonNullElse(section.number(), "");
        return number.isEmpty() ? clause : number + "、" + clause;
    }

    private static Label count(Section section, TrafficLight light, int count, Links links) {
        var tag = new LightTag(light, Integer.toString(count));
        tag.getStyleClass().add("light-link");
        tag.setId("section-" + section.number() + "-" + light);
        tag.setOnMouseClicked(event -> {
            event.consume();
            links.tasks(section.id(), Set.of(light));
        });
        return tag;
    }
}
