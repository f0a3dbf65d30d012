package org.duban.domain.report;

import static org.duban.domain.report.ReportStage.ACCEPTED;
import static org.duban.domain.report.ReportStage.DRAFT;
import static org.duban.domain.report.ReportStage.RETURNED;
import static org.duban.domain.report.ReportStage.SUBMITTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.ReportStep.Act;

/**
 * 季度填报: what one department says about one task in one quarter, and how far that has come. Only the steps below lead
 * from one stage to another.
 *
 * @param steps every step taken, in their order
 */
public record StatusReport(
        ReportId id,
        TaskId task,
        Quarter quarter,
        DepartmentId department,
        ReportContent content,
        ReportStage stage,
        List<ReportStep> steps) {

    public StatusReport {
        steps = List.copyOf(steps);
    }

    /** One that somebody just began. */
    public static StatusReport begun(TaskId task, Quarter quarter, DepartmentId department, ReportContent content) {
        return new StatusReport(ReportId.random(), task, quarter, department, content, DRAFT, List.of());
    }

    /** Whether the department may still write in it. */
    public boolean isEditable() {
        return stage == DRAFT || stage == RETURNED;
    }

    /** Whether the facts about the task know it: it is accepted, or was until it was opened again. */
    public boolean hasBeenAccepted() {
        return steps.stream().anyMatch(each -> each.act() == Act.ACCEPT);
    }

    /** What the facts about the task know of it: what it says once accepted, and still said when it was opened again. */
    Optional<ReportContent> lastAccepted() {
        return stage == ACCEPTED
                ? Optional.of(content)
                : steps.reversed().stream()
                        .filter(each -> each.act() == Act.REOPEN)
                        .findFirst()
                        .flatMap(each -> Optional.ofNullable(each.said()));
    }

    /**
     * What it said when it was sent back before it came again; empty where it did not come again, was accepted since, or
     * what it said was not kept.
     */
    public Optional<ReportContent> saidWhenReturned() {
        return stage != SUBMITTED ? Optional.empty() : steps.reversed().stream()
                .filter(each -> each.act() == Act.RETURN || each.act() == Act.ACCEPT)
                .findFirst()
                .filter(each -> each.act() == Act.RETURN)
                .flatMap(each -> Optional.ofNullable(each.said()));
    }

    /**
     * The same with other words; one that was returned stays returned until it is handed in again.
     *
     * @throws IllegalStep when it is handed in or accepted
     */
    public StatusReport written(ReportContent other) {
        if (!isEditable()) {
            throw new IllegalStep(stage, Act.SUBMIT);
        }
        return new StatusReport(id, task, quarter, department, other, stage, steps);
    }

    /** 交报: 草稿 or 已退回 becomes 待审核. */
    public StatusReport submitted(String who, Instant when) {
        return step(EnumSet.of(DRAFT, RETURNED), SUBMITTED, new ReportStep(Act.SUBMIT, when, who, ""));
    }

    /** 回收: as {@link #submitted}, but what the department says came in a form. */
    public StatusReport collected(String who, Instant when) {
        return step(EnumSet.of(DRAFT, RETURNED), SUBMITTED, new ReportStep(Act.COLLECT, when, who, ""));
    }

    /** 撤回: 待审核 becomes 草稿. */
    public StatusReport withdrawn(String who, Instant when) {
        return step(EnumSet.of(SUBMITTED), DRAFT, new ReportStep(Act.WITHDRAW, when, who, ""));
    }

    /** 审核通过, with or without a comment. */
    public StatusReport accepted(String who, Instant when, String comment) {
        return step(EnumSet.of(SUBMITTED), ACCEPTED, new ReportStep(Act.ACCEPT, when, who, comment));
    }

    /**
     * 退回.
     *
     * @param comment says what is missing; not blank
     */
    public StatusReport returned(String who, Instant when, String comment) {
        if (comment.isBlank()) {
            throw new IllegalArgumentException("nobody is sent back without a word");
        }
        return step(EnumSet.of(SUBMITTED), RETURNED, new ReportStep(Act.RETURN, when, who, comment, content));
    }

    /** 重新打开: an accepted one becomes 待审核. */
    public StatusReport reopened(String who, Instant when) {
        return step(EnumSet.of(ACCEPTED), SUBMITTED, new ReportStep(Act.REOPEN, when, who, "", content));
    }

    private StatusReport step(Set<ReportStage> from, ReportStage to, ReportStep step) {
        if (!from.contains(stage)) {
            throw new IllegalStep(stage, step.act());
        }
        var all = new ArrayList<>(steps);
        all.add(step);
        return new StatusReport(id, task, quarter, department, content, to, all);
    }
}
