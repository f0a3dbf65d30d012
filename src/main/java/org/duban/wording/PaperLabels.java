package org.duban.wording;

import java.time.LocalDate;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TimelineWords;

/** The words of timelines on paper in one language. */
public final class PaperLabels implements PaperWords {

    private final Messages messages;
    private final TimelineWords timeline;

    public PaperLabels(Messages messages) {
        this.messages = messages;
        this.timeline = new TimelineLabels(messages);
    }

    @Override
    public TimelineWords timeline() {
        return timeline;
    }

    @Override
    public String column(Column column) {
        return messages.text("paper.column." + column);
    }

    @Override
    public String name() {
        return messages.text("paper.timeline");
    }

    @Override
    public String title(String plan) {
        return messages.text("paper.title", plan);
    }

    @Override
    public String part(String plan, String part) {
        return messages.text("paper.part", plan, part);
    }

    @Override
    public String asOf(LocalDate day) {
        return messages.text("paper.as-of", new DayWords(messages).withYear(day));
    }

    @Override
    public String light(TrafficLight light) {
        return messages.text("light." + light);
    }

    @Override
    public String printed(TrafficLight light) {
        return messages.text("light.paper." + light);
    }

    @Override
    public String period() {
        return messages.text("paper.period");
    }

    @Override
    public String point() {
        return messages.text("paper.point");
    }

    @Override
    public String guessed() {
        return messages.text("paper.guessed");
    }

    @Override
    public String page(String number, String of) {
        return messages.text("paper.page", number, of);
    }
}
