package org.duban.domain.review;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;
import org.jspecify.annotations.Nullable;

/**
 * A draft that a person looks through before it counts: its content as decided so far, and the questions about it. Every
 * decision gives another review; this one stays as it is.
 *
 * @param points open ones first, 须处理 before 建议核对, then those that were settled
 */
public record Review(Content content, List<Point> points) {

    public Review {
        points = List.copyOf(points);
    }

    /**
     * What was read, with nothing decided yet.
     *
     * @param known the departments that the store knows
     */
    public static Review of(PlanDraft draft, Departments known) {
        Content content = Content.of(draft, known);
        return new Review(content, Questions.about(content, List.of()));
    }

    /**
     * The review after this decision.
     *
     * @throws IllegalArgumentException when the decision is about a task or section that is gone
     */
    public Review with(Decision decision) {
        Content decided = decision.on(content);
        return new Review(decided, Questions.about(decided, points));
    }

    /**
     * The review after a decision that was made as the answer to a point: what only the reading could notice counts as
     * settled by it.
     */
    public Review with(Point point, Decision decision) {
        Review decided = with(decision);
        return point.isNoticed() ? decided.with(new Keep(point.signs())) : decided;
    }

    /** The same review for a plan of that year; for the year it has where none is named. */
    public Review inYear(@Nullable Integer year) {
        return year == null ? this : with(new Remedy.NameYear(heading()).with(year));
    }

    /** The heading as it stands now. */
    public DraftHeading heading() {
        return content.heading();
    }

    /** The sections as they stand now. */
    public List<ReviewSection> sections() {
        return content.sections();
    }

    /** Every task, section by section. */
    public Stream<ReviewTask> tasks() {
        return content.tasks();
    }

    /** The points not yet settled, in the order in which to handle them. */
    public List<Point> open() {
        return points.stream().filter(point -> !point.settled()).toList();
    }

    /** The open points of this weight. */
    public List<Point> open(Finding.Weight weight) {
        return open().stream().filter(point -> point.weight() == weight).toList();
    }

    /** The open points that concern the task. */
    public List<Point> openFor(TaskKey task) {
        return open().stream().filter(point -> point.tasks().contains(task)).toList();
    }

    /** 已处理: how many points were settled. */
    public int settled() {
        return points.size() - open().size();
    }

    /** The key that the next added task or section gets. */
    public int nextKey() {
        return content.next();
    }
}
