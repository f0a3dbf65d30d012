package org.duban.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.Drafts;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Role;

class AnyDecisionsTest {

    private static final String LINES = """
            §一 后勤保障
            1|更新影像设备。|医工部|院办|10月中旬前?
            2|改造配电设施。|总务科
            2|更换老旧电梯。||总务科|年底前
            §二 党的建设
            |开展学习。|党办、宣传科||全年
            5|完成换届。|党办||全年
            """;

    private final Review first = Review.of(
            Drafts.of(LINES, 2024, new Finding(Finding.Kind.UNPLACED_TEXT, Place.paragraph(5), List.of("另行通知。"))),
            new Departments(List.of(Department.named("医学工程部"), Department.named("总务科"), Department.named("党办"))));

    @Property(tries = 300)
    void takingAllDecisionsBackGivesTheFirstReview(@ForAll Random random) {
        var history = ReviewHistory.of(first);
        int decided = random.nextInt(15);
        for (int i = 0; i < decided; i++) {
            history = history.then(step(history.now(), random));
        }
        Review last = history.now();
        for (int i = 0; i < decided; i++) {
            history = history.undo();
        }
        assertThat(history.now()).isEqualTo(first);
        assertThat(history.undoable()).isFalse();
        for (int i = 0; i < decided; i++) {
            history = history.redo();
        }
        assertThat(history.now()).isEqualTo(last);
    }

    @Property(tries = 300)
    void keysStayDifferentAndEveryOpenPointHasAnAnswer(@ForAll Random random) {
        Review review = first;
        for (int i = 0; i < 12; i++) {
            review = step(review, random);
            assertThat(review.tasks().map(ReviewTask::key)).doesNotHaveDuplicates();
            assertThat(review.open()).allSatisfy(point -> assertThat(point.remedies()).isNotEmpty());
            assertThat(review.open()).extracting(Point::key).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 300)
    void answeringEveryPointEndsTheQuestions(@ForAll Random random) {
        Review review = first;
        for (int i = 0; i < 40 && !review.open().isEmpty(); i++) {
            Point point = review.open().getFirst();
            review = review.with(point, answer(point, random));
        }
        assertThat(review.open()).isEmpty();
        assertThat(review.settled()).isGreaterThanOrEqualTo(first.open().size());
    }

    private static Review step(Review review, Random random) {
        List<Point> open = review.open();
        if (!open.isEmpty() && random.nextBoolean()) {
            Point point = open.get(random.nextInt(open.size()));
            return review.with(point, answer(point, random));
        }
        return review.with(edit(review, random));
    }

    private static Decision answer(Point point, Random random) {
        return switch (point.remedies().get(random.nextInt(point.remedies().size()))) {
            case Remedy.Ready ready -> ready.decision();
            case Remedy.SameAs same -> same.with("医学工程部");
            case Remedy.PickLead pick -> pick.with("总务科");
            case Remedy.ChangeDay change -> change.with(LocalDate.of(2024, 10, 15));
            case Remedy.GiveTime time -> time.with(
                    new DraftDeadline("年底前", null, LocalDate.of(2024, 12, 31), false, null, List.of()));
            case Remedy.NameYear year -> year.with(2025);
        };
    }

    private static Decision edit(Review review, Random random) {
        List<ReviewTask> tasks = review.tasks().toList();
        if (tasks.isEmpty() || review.sections().isEmpty()) {
            return new AddSection(0, "三", "人才培养");
        }
        ReviewTask task = tasks.get(random.nextInt(tasks.size()));
        ReviewSection section = review.sections().get(random.nextInt(review.sections().size()));
        return switch (random.nextInt(10)) {
            case 0 -> new RemoveTask(task.key());
            case 1 -> new MoveTask(task.key(), section.key(), random.nextInt(4));
            case 2 -> new MergeUp(task.key());
            case 3 -> new Tick(Set.of(task.key()), random.nextBoolean());
            case 4 -> new AddTask(section.key(), random.nextInt(4), task.draft());
            case 5 -> new Renumber(task.key());
            case 6 -> new SameDepartment("宣传科", "党办");
            case 7 -> new GiveDepartment(List.of(task.key()), Role.LEAD, DraftDepartment.named("院办"));
            case 8 -> new ReviseSection(section.key(), "十", "改名");
            default -> new RemoveSection(section.key());
        };
    }
}
