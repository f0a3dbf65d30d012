package org.duban.usecase.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.Acceptance;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * 总体进度, all in percent with one decimal.
 *
 * @param accepted the mean of the tasks, 0 for those nobody has said one of; null where that is all
 * @param waiting  the same if every report that waits were accepted
 * @param time     时间进度: of the year's days those that are over at the end of the day
 */
public record OverallProgress(@Nullable BigDecimal accepted, @Nullable BigDecimal waiting, BigDecimal time) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static OverallProgress of(PlanBook book, LightPolicy policy, PlanJudgement judged) {
        List<TaskJudgement> now = judged.tasks();
        Map<TaskId, List<StatusReport>> reports = book.reports().byTask();
        return new OverallProgress(
                mean(now),
                mean(now.stream().map(each -> withWaiting(book, policy, each, reports.getOrDefault(each.task().id(), List.of()))).toList()),
                time(policy.year(), policy.today()));
    }

    /** 落后: how far what was accepted is behind the time, below 0 where it is ahead; null where nothing is known. */
    public @Nullable BigDecimal behind() {
        return accepted == null ? null : time.subtract(accepted);
    }

    private static TaskJudgement withWaiting(
            PlanBook book, LightPolicy policy, TaskJudgement judged, List<StatusReport> reports) {
        TaskProgress facts = book.progress().of(judged.task().id());
        TaskProgress then = facts;
        for (StatusReport each : reports) {
            then = book.reports().waits(each) ? Acceptance.of(each, judged.task(), reports, then) : then;
        }
        return then.equals(facts) ? judged : policy.judge(judged.task(), then);
    }

    private static @Nullable BigDecimal mean(List<TaskJudgement> tasks) {
        if (tasks.stream().allMatch(each -> each.percent() == null)) {
            return null;
        }
        int sum = tasks.stream().mapToInt(each -> Objects.requireNonNullElse(each.percent(), 0)).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(tasks.size()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal time(int year, LocalDate today) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long all = newYear.lengthOfYear();
        long over = Math.clamp(ChronoUnit.DAYS.between(newYear, today) + 1, 0L, all);
        return HUNDRED.multiply(BigDecimal.valueOf(over)).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
