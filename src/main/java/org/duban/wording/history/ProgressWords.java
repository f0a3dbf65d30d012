package org.duban.wording.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.messages.Messages;
import org.duban.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** Says which fact about a task changed: 标记完成 第8项 “2024年上半年”, 更新完成比例 第3项 60%. */
final class ProgressWords {

    private final Messages messages;
    private final int year;

    /**
     * @param year the plan's; days of other years are said with theirs
     */
    ProgressWords(Messages messages, int year) {
        this.messages = messages;
        this.year = year;
    }

    /** What the change does to the facts of the task. */
    String of(ProgressRevised change, Task task) {
        String name = task.number() == null ? task.shortName() : messages.text("change.task-number", task.number());
        TaskProgress before = change.before();
        TaskProgress after = change.after();
        return Stream.of(
                        state(name, before, after),
                        percent(name, before, after),
                        only(before.completed(), after.completed()).map(each -> completed(name, phrase(each, task), before.completed().get(each), after.completed().get(each))),
                        only(before.actuals(), after.actuals()).map(each -> actual(name, each, task, after)))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        said -> said.size() == 1 ? said.getFirst() : messages.text("change.progress-revised", name)));
    }

    private Optional<String> state(String name, TaskProgress before, TaskProgress after) {
        return before.state() == after.state() || isReopened(before, after)
                ? Optional.empty()
                : Optional.of(messages.text("change.state", name, messages.text("state." + after.state())));
    }

    /** A deadline that is opened again takes 已完成 with it, which goes without saying. */
    private static boolean isReopened(TaskProgress before, TaskProgress after) {
        return before.state() == TaskState.DONE && after.completed().size() < before.completed().size();
    }

    private Optional<String> percent(String name, TaskProgress before, TaskProgress after) {
        Integer now = after.percent();
        if (Objects.equals(before.percent(), now)) {
            return Optional.empty();
        }
        return Optional.of(now == null
                ? messages.text("change.percent-cleared", name)
                : messages.text("change.percent", name, now));
    }

    private String completed(String name, String phrase, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (after == null) {
            return messages.text("change.reopened", name, phrase);
        }
        return before == null
                ? messages.text("change.completed", name, phrase)
                : messages.text("change.completed-on", name, phrase, new DayWords(messages).of(after, year));
    }

    private static String phrase(DeadlineId deadline, Task task) {
        return task.deadlines().stream()
                .filter(each -> each.id().equals(deadline))
                .map(Deadline::phrase)
                .findFirst()
                .orElse(LightPolicy.WHOLE_YEAR);
    }

    private String actual(String name, IndicatorId changed, Task task, TaskProgress after) {
        Indicator indicator = task.indicators().stream().filter(each -> each.id().equals(changed)).findFirst().orElse(null);
        String what = indicator == null ? "" : indicator.name();
        Actual now = after.actuals().get(changed);
        if (now == null) {
            return messages.text("change.actual-cleared", name, what);
        }
        String unit = indicator == null ? "" : Objects.requireNonNullElse(indicator.target().unit(), "");
        return messages.text("change.actual", name, what, now.value().toPlainString() + unit);
    }

    /** The one key whose value differs; empty where none does. */
    private static <K, V> Optional<K> only(Map<K, V> before, Map<K, V> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .findFirst();
    }
}
