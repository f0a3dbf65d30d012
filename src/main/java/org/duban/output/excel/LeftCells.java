package org.duban.output.excel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.output.PrintableText;
import org.duban.timeline.PaperWords;
import org.duban.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * What the columns at the left say of a row.
 *
 * @param percent 0 to 100; null where nobody has said
 * @param worst   the light in whose colour the last column speaks; null for none
 */
record LeftCells(
        String number,
        String name,
        String lead,
        String deadline,
        @Nullable Integer percent,
        String light,
        @Nullable TrafficLight worst) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    static LeftCells of(TimelineRow row, PaperWords words, int year) {
        return switch (row) {
            case TimelineRow.OfSection(var section, var rollup, boolean open) -> section(section, rollup, words);
            case TimelineRow.OfTask task -> task(task.task(), words, year);
            case TimelineRow.OfDeadline(var task, var judged, String what) ->
                new LeftCells(
                        "",
                        PrintableText.line(what),
                        "",
                        due(judged.deadline(), year),
                        judged.light() == TrafficLight.DONE ? Integer.valueOf(100) : null,
                        words.printed(judged.light()),
                        judged.light());
        };
    }

    private static LeftCells section(Section section, Rollup rollup, PaperWords words) {
        String counts = Stream.of(TrafficLight.OVERDUE, TrafficLight.AT_RISK)
                .filter(light -> rollup.count(light) > 0)
                .map(light -> words.light(light) + rollup.count(light))
                .collect(Collectors.joining(" "));
        return new LeftCells(text(section.number()), PrintableText.line(section.title()), "", "", rollup.percent(), counts, null);
    }

    private static LeftCells task(TaskJudgement judged, PaperWords words, int year) {
        Task task = judged.task();
        Deadline next = judged.next().deadline();
        return new LeftCells(
                text(task.number()),
                PrintableText.line(task.shortName()),
                task.lead().stream().map(Department::name).map(PrintableText::line).collect(Collectors.joining("、")),
                judged.isWholeYear() ? next.phrase() + "*" : due(next, year),
                judged.percent(),
                words.printed(judged.light()),
                judged.light());
    }

    /** 10月底前 10-31, with * where the day is guessed. */
    private static String due(Deadline deadline, int year) {
        LocalDate day = deadline.end();
        String date = day.getYear() == year ? DAY.format(day) : day.toString();
        return PrintableText.line(deadline.phrase()) + (deadline.guessed() ? "* " : " ") + date;
    }

    private static String text(@Nullable String words) {
        return PrintableText.line(Objects.requireNonNullElse(words, ""));
    }
}
