package org.duban.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.domain.review.TaskKey;
import org.duban.ui.task.Mark;

/** The marks of a document under review: what was read from which words, and which words are in doubt. */
final class ReviewMarks {

    private record Row(String table, int row) {}

    private final Review review;
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final Map<Row, List<DraftParagraph>> rows = new HashMap<>();

    private ReviewMarks(Review review) {
        this.review = review;
    }

    /** The marks by paragraph, none over another: doubts go first, then deadlines, departments, targets. */
    static Map<Integer, List<Mark>> of(Review review) {
        var found = new ReviewMarks(review);
        found.markDoubts();
        List<DraftTask> tasks = review.tasks().map(task -> task.draft()).toList();
        tasks.stream().flatMap(task -> task.deadlines().stream()).forEach(each -> found.mark(each.at(), Mark.Kind.DEADLINE));
        tasks.stream().flatMap(task -> task.recurrences().stream()).forEach(each -> found.mark(each.at(), Mark.Kind.DEADLINE));
        tasks.stream()
                .flatMap(task -> Stream.concat(task.lead().stream(), task.supporting().stream()))
                .forEach(each -> found.mark(each.at(), Mark.Kind.DEPARTMENT));
        Stream.concat(tasks.stream().flatMap(task -> task.indicators().stream()), review.content().indicators().stream())
                .forEach(each -> found.mark(each.at(), Mark.Kind.TARGET));
        found.marks.values().forEach(each -> each.sort(Comparator.comparingInt(Mark::from)));
        return found.marks;
    }

    private void markDoubts() {
        List<Point> open = review.open();
        open.forEach(point -> mark(point.passages(), Mark.Kind.DOUBT));
        List<TaskKey> numbers = open.stream()
                .filter(point -> point.kind() == Finding.Kind.REPEATED_NUMBER)
                .flatMap(point -> point.tasks().stream())
                .toList();
        if (!numbers.isEmpty()) {
            review.content().read().paragraphs().forEach(this::fileByRow);
            numbers.forEach(task -> markNumber(review.content().task(task).draft()));
        }
    }

    private void fileByRow(DraftParagraph paragraph) {
        Place.Cell cell = paragraph.place().cell();
        if (cell != null) {
            rows.computeIfAbsent(new Row(cell.table(), cell.row()), unseen -> new ArrayList<>()).add(paragraph);
        }
    }

    private void markNumber(DraftTask task) {
        Place.Cell cell = task.place().cell();
        List<DraftParagraph> beside = cell == null ? List.of() : rows.getOrDefault(new Row(cell.table(), cell.row()), List.of());
        beside.stream()
                .filter(each -> Objects.equals(each.text(), task.number()))
                .forEach(each -> mark(
                        List.of(new Passage(each.place().paragraph(), 0, each.text().length())), Mark.Kind.DOUBT));
    }

    private void mark(List<Passage> passages, Mark.Kind kind) {
        for (Passage passage : passages) {
            List<Mark> there = marks.computeIfAbsent(passage.paragraph(), unseen -> new ArrayList<>());
            there.addAll(withoutCovered(new Mark(passage.from(), passage.to(), kind), there));
        }
    }

    /** What is left of a mark beside those that are there already. */
    private static List<Mark> withoutCovered(Mark mark, List<Mark> there) {
        List<Mark> left = List.of(mark);
        for (Mark other : there) {
            left = left.stream().flatMap(each -> without(each, other)).toList();
        }
        return left;
    }

    private static Stream<Mark> without(Mark mark, Mark other) {
        if (!mark.overlaps(other)) {
            return Stream.of(mark);
        }
        return Stream.of(new Mark(mark.from(), other.from(), mark.kind()), new Mark(other.to(), mark.to(), mark.kind()))
                .filter(each -> each.from() < each.to());
    }
}
