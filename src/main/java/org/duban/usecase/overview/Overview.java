package org.duban.usecase.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.domain.change.PlanBook;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportingRules;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 总览: everything that one look at a plan is to tell on a day.
 *
 * @param on         the day on which it is judged
 * @param lights     逾期, 预警, 正常, 已完成, 暂缓, in this order
 * @param overdue    the tasks that are 逾期, most days first
 * @param soon       the tasks with a deadline that comes soon, the soonest first
 * @param sections   in the order of the plan
 */
public record Overview(
        LocalDate on,
        PlanSize size,
        List<LightCount> lights,
        OverallProgress progress,
        QuarterReports reports,
        List<DueTask> overdue,
        List<DueTask> soon,
        List<SectionProgress> sections,
        TargetWarnings targets) {

    public Overview {
        lights = List.copyOf(lights);
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
        sections = List.copyOf(sections);
    }

    /**
     * The overview of a plan.
     *
     * @param quarter whose reports are counted, and with whose forerunner lights are compared; null for the one that is
     *                being worked on
     * @throws Refusal when nobody has signed in
     */
    public static Overview of(
            Account acting,
            PlanBook book,
            @Nullable Quarter quarter,
            LocalDate today,
            LightLimits limits,
            ReportingRules rules) {
        acting.mustRead();
        var policy = new LightPolicy(limits, book.plan().heading().year(), today);
        PlanJudgement judged = policy.judge(book.plan(), book.progress());
        ReportMatrix matrix = ReportMatrix.of(rules.obligations(), book.plan(), book.progress(), book.reports());
        Quarter shown = quarter == null ? matrix.current(today) : quarter;
        return new Overview(
                today,
                PlanSize.of(book.plan()),
                lights(judged, LightsBefore.of(book.reports(), shown)),
                OverallProgress.of(book, policy, judged),
                QuarterReports.of(matrix, shown),
                DueTask.overdue(judged),
                DueTask.soon(judged),
                SectionProgress.of(book.plan(), judged),
                TargetWarnings.of(book));
    }

    private static List<LightCount> lights(PlanJudgement judged, LightsBefore before) {
        return Arrays.stream(TrafficLight.values())
                .map(light -> before.compared(light, judged.rollup().count(light)))
                .toList();
    }
}
