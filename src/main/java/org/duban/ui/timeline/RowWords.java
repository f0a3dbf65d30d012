package org.duban.ui.timeline;

import java.util.Objects;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Reason;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.timeline.TimelineRow;
import org.duban.ui.task.Titles;
import org.duban.wording.LightWords;

/** Says in one language what a row shows: aloud, in its tooltip, and in the bar at the foot. */
final class RowWords {

    private final Messages messages;
    private final IntSupplier year;

    /**
     * @param year the plan's, asked each time
     */
    RowWords(Messages messages, IntSupplier year) {
        this.messages = messages;
        this.year = year;
    }

    /** For people who listen: number, name, lead, light, phrase, day and reason. */
    String spoken(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection(var section, Rollup rollup, boolean open) ->
                messages.text("timeline.spoken-section", name(row), rollup.tasks(), Objects.requireNonNullElse(rollup.percent(), 0), rollup.count(TrafficLight.OVERDUE));
            case TimelineRow.OfTask(TaskJudgement task, boolean open, String what, int waiting) -> spoken(row, task);
            case TimelineRow.OfDeadline(TaskJudgement task, var deadline, String what) -> spoken(row, task);
        };
    }

    /** What a bar says when the mouse rests on it. */
    String tip(TimelineRow row) {
        return ChosenDeadline.of(row)
                .map(chosen -> Stream.of(name(row), sentence(chosen), aside(chosen))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> spoken(row));
    }

    /** “2024年上半年”通过国际认证，6月30日截止，逾期102天. */
    String sentence(ChosenDeadline chosen) {
        Deadline deadline = chosen.deadline().deadline();
        String due = due(chosen.deadline().reason(), deadline);
        return chosen.task().isWholeYear()
                ? messages.text("timeline.whole-year", due)
                : messages.text("timeline.sentence", deadline.phrase(), chosen.what(), due);
    }

    /** Who leads, how far it is, and why it warns where that does not come from the deadline; empty where nothing is known. */
    String aside(ChosenDeadline chosen) {
        TaskJudgement task = chosen.task();
        return Stream.of(lead(task.task()), percent(task), warnings(task))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("timeline.between")));
    }

    /** What names a row: a section's title, or number and short name of the task. */
    String name(TimelineRow row) {
        return switch (row) {
            case TimelineRow.OfSection(var section, var rollup, boolean open) -> Titles.of(section);
            case TimelineRow.OfTask(TaskJudgement task, boolean open, String what, int waiting) -> name(task.task());
            case TimelineRow.OfDeadline(TaskJudgement task, var deadline, String what) -> name(task.task());
        };
    }

    private String spoken(TimelineRow row, TaskJudgement task) {
        ChosenDeadline chosen = ChosenDeadline.of(row).orElseThrow();
        TrafficLight light = row instanceof TimelineRow.OfDeadline ? chosen.deadline().light() : task.light();
        return messages.text("timeline.spoken-task", name(row), lights().name(light), sentence(chosen), aside(chosen));
    }

    private String due(Reason reason, Deadline deadline) {
        String day = messages.text(deadline.guessed() ? "timeline.guessed-day" : "timeline.day", lights().day(deadline.end()));
        return switch (reason) {
            case Reason.Late(var late, long days) -> messages.text("timeline.late", day, days);
            case Reason.DueSoon(var soon, long days) -> messages.text("timeline.left", day, days);
            case Reason.Ahead(var ahead, long days) -> messages.text("timeline.left", day, days);
            default -> lights().reason(reason);
        };
    }

    /** Being behind says it as well. */
    private String percent(TaskJudgement task) {
        boolean said = task.reasons().stream().anyMatch(Reason.Behind.class::isInstance);
        return task.percent() == null || said ? "" : messages.text("timeline.percent", task.percent());
    }

    private String warnings(TaskJudgement task) {
        List<Reason> own = task.reasons().stream()
                .filter(each -> each instanceof Reason.Behind || each instanceof Reason.TargetMissed)
                .toList();
        return lights().reasons(own);
    }

    private static String name(Task task) {
        return task.number() == null ? task.shortName() : task.number() + " " + task.shortName();
    }

    private String lead(Task task) {
        return task.lead().stream().map(Department::name).collect(Collectors.joining(messages.text("timeline.and")));
    }

    private LightWords lights() {
        return new LightWords(messages, year.getAsInt());
    }
}
