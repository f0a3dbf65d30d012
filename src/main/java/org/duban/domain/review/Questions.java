package org.duban.domain.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftChecks;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/** Asks about a content what is doubtful in it. */
final class Questions {

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.kind().weight())
            .thenComparing(Finding::kind)
            .thenComparingInt(Questions::paragraphOf);

    private final Content content;
    private final Remedies remedies;

    private Questions(Content content) {
        this.content = content;
        this.remedies = new Remedies(content);
    }

    private static int paragraphOf(Finding finding) {
        Place place = finding.place();
        return place == null ? 0 : place.paragraph();
    }

    /**
     * The points of the content: open ones in their order, then the settled ones.
     *
     * @param before those of the review before; one that is not asked any more is settled
     */
    static List<Point> about(Content content, List<Point> before) {
        List<Point> now = new Questions(content).points();
        var points = new ArrayList<>(now.stream().filter(point -> !point.settled()).toList());
        Set<Sign> told = new HashSet<>(points.stream().map(Point::key).toList());
        Stream.concat(before.stream(), now.stream())
                .filter(point -> told.add(point.key()))
                .map(Point::asSettled)
                .forEach(points::add);
        return points;
    }

    private List<Point> points() {
        return DraftChecks.all(content.ticked(), content.known()).stream()
                .sorted(ORDER)
                .map(this::point)
                .toList();
    }

    private Point point(Finding finding) {
        List<TaskKey> tasks = tasks(finding);
        List<Sign> signs = Sign.of(finding, tasks);
        boolean settled = content.kept().containsAll(signs);
        return new Point(
                finding,
                tasks,
                passages(finding, tasks),
                settled ? List.of() : remedies.of(finding, tasks, signs),
                signs,
                settled);
    }

    private List<TaskKey> tasks(Finding finding) {
        List<Integer> positions = finding.subject().tasks();
        Place place = finding.place();
        if (!positions.isEmpty()) {
            List<TaskKey> keys = content.tickedKeys();
            return positions.stream().map(keys::get).toList();
        }
        if (finding.kind() == Finding.Kind.NARRATIVE_DIFFERS) {
            return telling(finding.words().get(1));
        }
        return place == null ? List.of() : at(place);
    }

    /** The task of the table that the narrative tells otherwise; none once its text was changed. */
    private List<TaskKey> telling(String text) {
        return ReviewTask.keys(content.tasks()
                .filter(task -> task.draft().text().equals(text))
                .limit(1)
                .toList());
    }

    /** The task that the paragraph went into, or that stands in the same row. */
    private List<TaskKey> at(Place place) {
        List<ReviewTask> there = content.tasks().filter(task -> task.comesFrom(place.paragraph())).toList();
        Place.Cell cell = place.cell();
        if (there.isEmpty() && cell != null) {
            there = content.tasks().filter(task -> isRow(task.draft().place().cell(), cell)).toList();
        }
        return ReviewTask.keys(there);
    }

    private static boolean isRow(Place.@Nullable Cell one, Place.Cell other) {
        return one != null && one.table().equals(other.table()) && one.row() == other.row();
    }

    private List<Passage> passages(Finding finding, List<TaskKey> keys) {
        Stream<ReviewTask> tasks = keys.stream().map(content::task);
        return switch (finding.kind()) {
            case UNKNOWN_DEPARTMENT, SIMILAR_DEPARTMENT, REPEATED_DEPARTMENT -> {
                List<String> names = finding.subject().departments().isEmpty()
                        ? finding.words()
                        : finding.subject().departments();
                yield tasks.flatMap(task -> Stream.concat(
                                task.draft().lead().stream(), task.draft().supporting().stream()))
                        .filter(department -> names.contains(department.name()))
                        .map(DraftDepartment::at)
                        .flatMap(List::stream)
                        .toList();
            }
            case GUESSED_DEADLINE -> tasks.flatMap(task -> task.draft().deadlines().stream())
                    .filter(DraftDeadline::guessed)
                    .map(DraftDeadline::at)
                    .flatMap(List::stream)
                    .toList();
            case UNPLACED_TEXT, UNREAD_DEADLINE, UNREAD_TARGET -> paragraph(finding);
            default -> List.of();
        };
    }

    /** The words in their paragraph, or the whole paragraph where they are not all in it. */
    private List<Passage> paragraph(Finding finding) {
        Place place = finding.place();
        return content.read().paragraphs().stream()
                .filter(paragraph -> paragraph.place().equals(place))
                .map(paragraph -> passage(paragraph, String.join("", finding.words())))
                .limit(1)
                .toList();
    }

    private static Passage passage(DraftParagraph paragraph, String words) {
        int number = paragraph.place().paragraph();
        int at = paragraph.text().indexOf(words);
        return at < 0 || words.isEmpty()
                ? new Passage(number, 0, paragraph.text().length())
                : new Passage(number, at, at + words.length());
    }
}
