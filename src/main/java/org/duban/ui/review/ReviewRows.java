package org.duban.ui.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewSection;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.SectionKey;
import org.duban.domain.review.TaskKey;
import org.jspecify.annotations.Nullable;

/** Lists what was read as the rows of a table. */
final class ReviewRows {

    private final Review review;
    private final Collection<SectionKey> closed;
    private final @Nullable Fields fields;
    private final Merge merge;
    private final Map<TaskKey, List<Point>> open = new HashMap<>();

    ReviewRows(Review review, Collection<SectionKey> closed, @Nullable Fields fields, Merge merge) {
        this.review = review;
        this.closed = closed;
        this.fields = fields;
        this.merge = merge;
        for (Point point : review.open()) {
            point.tasks().forEach(task -> open.computeIfAbsent(task, unseen -> new ArrayList<>()).add(point));
        }
    }

    /** The rows: sections with their tasks, the fields below what is edited, and last what the merge leaves over. */
    List<ReviewRow> all() {
        var rows = new ArrayList<ReviewRow>();
        rows.add(plan());
        addFields(rows, new Cursor.OfPlan());
        for (ReviewSection section : review.sections()) {
            boolean shown = !closed.contains(section.key());
            rows.add(row(section, shown));
            addFields(rows, new Cursor.OfSection(section.key()));
            if (shown) {
                section.tasks().forEach(task -> {
                    rows.add(row(task));
                    addFields(rows, new Cursor.OfTask(task.key()));
                });
            }
        }
        merge.gone().forEach(task -> rows.add(new ReviewRow.Gone(task.id(), task.number(), task.shortName(), merge.removes(task.id()))));
        return rows;
    }

    private ReviewRow plan() {
        DraftHeading heading = review.heading();
        List<String> details = Stream.of(heading.year(), heading.documentNumber(), heading.issuedOn())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        return new ReviewRow.OfPlan(heading.title(), details);
    }

    private void addFields(List<ReviewRow> rows, Cursor row) {
        if (fields != null && fields.row().equals(row)) {
            rows.add(new ReviewRow.Editor(fields));
        }
    }

    private static ReviewRow row(ReviewSection section, boolean open) {
        String title = section.number() == null ? section.title() : section.number() + "、" + section.title();
        return new ReviewRow.OfSection(section.key(), title, section.tasks().size(), open, tick(section.tasks()));
    }

    /** Whether all of these tasks are taken in, some, or none. */
    static ReviewRow.Tick tick(List<ReviewTask> tasks) {
        long ticked = tasks.stream().filter(ReviewTask::ticked).count();
        if (ticked == 0) {
            return ReviewRow.Tick.OFF;
        }
        return ticked == tasks.size() ? ReviewRow.Tick.ON : ReviewRow.Tick.PARTLY;
    }

    private ReviewRow row(ReviewTask task) {
        DraftTask draft = task.draft();
        List<Point> points = open.getOrDefault(task.key(), List.of());
        var parts = new ReviewRow.Parts(
                draft.leadNames(), draft.supportingNames(), phrases(draft), draft.indicators().size());
        return new ReviewRow.OfTask(
                task.key(),
                draft.number(),
                task.shortName(),
                parts,
                doubts(draft, points),
                points.isEmpty() ? null : points.getFirst().kind(),
                task.ticked(),
                merge.fate(task.key()));
    }

    private static List<String> phrases(DraftTask task) {
        return Stream.concat(
                        task.deadlines().stream().map(DraftDeadline::phrase),
                        task.recurrences().stream().map(each -> each.recurrence().phrase()))
                .toList();
    }

    private static Set<String> doubts(DraftTask task, List<Point> points) {
        var doubts = new HashSet<String>();
        for (Point point : points) {
            doubts.addAll(point.finding().subject().departments());
            if (point.kind() == Finding.Kind.REPEATED_NUMBER && task.number() != null) {
                doubts.add(task.number());
            }
        }
        return doubts;
    }
}
