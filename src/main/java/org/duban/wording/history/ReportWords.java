package org.duban.wording.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Says what happened to a report or to a quarter. */
record ReportWords(Messages messages) {

    /**
     * 审核通过 第8项 三季度填报.
     *
     * @param task as it is named in the plan
     */
    String of(ReportRevised change, String task) {
        return messages.text("change.report." + step(change.before(), change.after()), task, quarter(change.report().quarter()));
    }

    /** 审核通过 三季度填报11项，退回 三季度填报2项. */
    String ofSeveral(Collection<ReportRevised> last) {
        return last.stream()
                .collect(groupingBy(each -> step(each.before(), each.after()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> several(each.getKey(), each.getValue()))
                .collect(joining(messages.text("form.list")));
    }

    private String several(String step, List<ReportRevised> same) {
        return messages.text("change.reports." + step, same.size(), quarter(same.getLast().report().quarter()));
    }

    /** 下发 三季度填报. */
    String of(PeriodRevised change) {
        return messages.text("change.period." + step(change.before(), change.after()), quarter(change.quarter()));
    }

    private static String step(@Nullable StatusReport before, @Nullable StatusReport after) {
        if (after == null) {
            return "dropped";
        }
        if (before == null || before.stage() == after.stage()) {
            return "written";
        }
        return switch (after.stage()) {
            case DRAFT -> "withdrawn";
            case SUBMITTED -> before.stage() == ReportStage.ACCEPTED ? "reopened" : handedIn(after);
            case RETURNED -> "returned";
            case ACCEPTED -> "accepted";
        };
    }

    private static String handedIn(StatusReport report) {
        return report.steps().getLast().act() == Act.COLLECT ? "collected" : "submitted";
    }

    private static String step(@Nullable ReportingPeriod before, @Nullable ReportingPeriod after) {
        if (before == null || after == null) {
            return after == null ? "dropped" : "opened";
        }
        if (before.isOpen() == after.isOpen()) {
            return "due";
        }
        return after.isOpen() ? "reopened" : "closed";
    }

    private String quarter(Quarter quarter) {
        return messages.text("timeline.quarter." + quarter.number());
    }
}
