package org.duban.wording.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.messages.Messages;
import org.duban.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** The fields of what became known: facts about tasks, reports, quarters. */
record FactFields(Messages messages) {

    List<FieldWords> progress(ProgressRevised change, @Nullable Task task) {
        TaskProgress before = change.before();
        TaskProgress after = change.after();
        Fields fields = new Fields(messages)
                .with("state", before, after, each -> messages.text("state." + each.state()))
                .with("percent", before, after, each -> percent(each.percent()));
        completed(fields, before.completed(), after.completed(), task);
        values(fields, words(before.actuals(), this::actual), words(after.actuals(), this::actual), task);
        return fields.all();
    }

    List<FieldWords> report(ReportRevised change, @Nullable Task task) {
        StatusReport before = change.before();
        StatusReport after = change.after();
        ReportContent was = before == null ? ReportContent.EMPTY : before.content();
        ReportContent is = after == null ? ReportContent.EMPTY : after.content();
        Fields fields = new Fields(messages)
                .with("stage", before, after, each -> messages.text("history.stage." + each.stage()))
                .with("comment", before, after, FactFields::comment)
                .add("state", before == null ? null : state(was), after == null ? null : state(is))
                .with("percent", was, is, each -> percent(each.percent()))
                .with("progress", was, is, ReportContent::progress)
                .with("issues", was, is, ReportContent::issues)
                .with("next-steps", was, is, ReportContent::nextSteps);
        completed(fields, was.completed(), is.completed(), task);
        values(fields, words(was.values(), BigDecimal::toPlainString), words(is.values(), BigDecimal::toPlainString), task);
        return fields.with("evidence", was, is, FactFields::evidence).all();
    }

    List<FieldWords> period(PeriodRevised change) {
        var days = new DayWords(messages);
        return new Fields(messages)
                .with("due", change.before(), change.after(), each -> days.withYear(each.due()))
                .with("period", change.before(), change.after(), this::standing)
                .all();
    }

    private String standing(ReportingPeriod period) {
        return messages.text(period.isOpen() ? "history.period.open" : "history.period.closed");
    }

    private String state(ReportContent content) {
        return messages.text("state." + content.state());
    }

    private static @Nullable String percent(@Nullable Integer percent) {
        return percent == null ? null : percent + "%";
    }

    private static @Nullable String comment(StatusReport report) {
        List<ReportStep> steps = report.steps();
        return steps.isEmpty() ? null : steps.getLast().comment();
    }

    private static String evidence(ReportContent content) {
        return content.evidence().stream().map(Evidence::name).collect(Collectors.joining("\n"));
    }

    private void completed(
            Fields fields, Map<DeadlineId, LocalDate> before, Map<DeadlineId, LocalDate> after, @Nullable Task task) {
        var days = new DayWords(messages);
        Map<DeadlineId, String> was = words(before, days::withYear);
        Map<DeadlineId, String> is = words(after, days::withYear);
        keys(was, is).forEach(each -> fields.named(
                messages.text("history.field.completed", phrase(each, task)), was.get(each), is.get(each)));
    }

    private void values(
            Fields fields, Map<IndicatorId, String> before, Map<IndicatorId, String> after, @Nullable Task task) {
        keys(before, after).forEach(each -> fields.named(indicator(each, task), before.get(each), after.get(each)));
    }

    private static <K> Stream<K> keys(Map<K, ?> before, Map<K, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct();
    }

    private static <K, V> Map<K, String> words(Map<K, V> values, Function<V, String> says) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> says.apply(each.getValue())));
    }

    private String actual(Actual actual) {
        return messages.text(
                "history.actual", actual.value().toPlainString(), new DayWords(messages).withYear(actual.on()));
    }

    private static String phrase(DeadlineId deadline, @Nullable Task task) {
        List<Deadline> deadlines = task == null ? List.of() : task.deadlines();
        return deadlines.stream()
                .filter(each -> each.id().equals(deadline))
                .map(Deadline::phrase)
                .findFirst()
                .orElse(LightPolicy.WHOLE_YEAR);
    }

    private String indicator(IndicatorId id, @Nullable Task task) {
        List<Indicator> indicators = task == null ? List.of() : task.indicators();
        return indicators.stream()
                .filter(each -> each.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElseGet(() -> messages.text("history.field.value"));
    }
}
