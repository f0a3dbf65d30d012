package org.duban.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Drafts;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Departments KNOWN =
            new Departments(List.of(Department.named("医学工程部"), Department.named("院办"), Department.named("总务科")));

    private static final String REPEATED = """
            §四 智慧医院
            18|推进法治建设。|院办||全年
            19|加强培训。|院办||全年
            §五 医药改革
            18|建设医联体。|院办||全年
            |优化流程。|院办||全年
            19|落实医保。|院办||全年
            20|推进价改。|院办||全年
            """;

    private static final String NAMES = """
            §一 后勤
            1|更新设备。|院办|医工部|全年
            2|维护设备。|医工部|医学工程部|全年
            """;

    @Test
    void whatMustBeDecidedComesBeforeWhatIsToBeChecked() {
        Review review = review("""
                §一 后勤
                1|更新设备。|院办
                1|维护设备。|医工部||10月中旬前?
                """);
        assertThat(review.open()).extracting(Point::kind).containsExactly(
                Finding.Kind.REPEATED_NUMBER,
                Finding.Kind.SIMILAR_DEPARTMENT,
                Finding.Kind.GUESSED_DEADLINE,
                Finding.Kind.NO_DEADLINE);
        assertThat(review.settled()).isZero();
    }

    @Test
    void laterNumbersFollowOnWhenOneIsRepeated() {
        Review decided = pressed(review(REPEATED), Remedy.Label.RENUMBER);
        assertThat(numbers(decided)).containsExactly("18", "19", "20", "-", "21", "22");
        assertThat(kinds(decided)).doesNotContain(Finding.Kind.REPEATED_NUMBER);
        assertThat(decided.settled()).isEqualTo(2);
    }

    @Test
    void aCountThatBeginsAgainIsNotRenumbered() {
        Review review = review("""
                §一 后勤
                ①|甲事。|院办||全年
                ①|乙事。|院办||全年
                §二 党建
                ①|丙事。|院办||全年
                """);
        assertThat(numbers(pressed(review, Remedy.Label.RENUMBER))).containsExactly("①", "②", "①");
    }

    @Test
    void aRepeatedNumberMayStay() {
        Review decided = pressed(review(REPEATED), Remedy.Label.KEEP_NUMBER);
        assertThat(numbers(decided)).containsExactly("18", "19", "18", "-", "19", "20");
        assertThat(decided.points())
                .filteredOn(point -> point.kind() == Finding.Kind.REPEATED_NUMBER && !point.settled())
                .hasSize(1);
    }

    @Test
    void oneRemedyServesAllPlacesOfAName() {
        Review review = review(NAMES);
        Remedy.SameAs same = (Remedy.SameAs) point(review, Finding.Kind.SIMILAR_DEPARTMENT).remedies().getFirst();
        assertThat(same.proposals()).first().isEqualTo("医学工程部");
        Review decided = review.with(same.with("医学工程部"));
        assertThat(decided.tasks().flatMap(task -> task.draft().departmentNames()))
                .containsExactly("院办", "医学工程部", "医学工程部", "医学工程部");
        assertThat(decided.content().aliases()).containsEntry("医工部", "医学工程部");
        assertThat(decided.open()).isEmpty();
    }

    @Test
    void aDoubtfulNameKnowsItsPlacesInTheDocument() {
        assertThat(point(review(NAMES), Finding.Kind.SIMILAR_DEPARTMENT).passages())
                .extracting(Passage::paragraph)
                .containsExactly(2, 3);
    }

    @Test
    void aNameMayBeADepartmentOfItsOwn() {
        Review decided = pressed(review(NAMES), Remedy.Label.NEW_DEPARTMENT);
        assertThat(decided.open()).isEmpty();
        assertThat(decided.settled()).isOne();
        assertThat(decided.content().aliases()).isEmpty();
    }

    @Test
    void aGuessedDayIsConfirmedOrChanged() {
        Review review = review("§一 后勤\n1|甲事。|院办||10月中旬前?");
        Point guess = point(review, Finding.Kind.GUESSED_DEADLINE);
        Review confirmed = pressed(review, Remedy.Label.CONFIRM);
        Review changed = review.with(((Remedy.ChangeDay) guess.remedies().getLast()).with(LocalDate.of(2024, 10, 15)));
        assertThat(deadlines(confirmed)).extracting(DraftDeadline::guessed, DraftDeadline::end)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, LocalDate.of(2024, 6, 30)));
        assertThat(deadlines(changed)).extracting(DraftDeadline::end).containsExactly(LocalDate.of(2024, 10, 15));
        assertThat(changed.open()).isEmpty();
    }

    @Test
    void tasksWithoutDeadlineMayStaySoOrGetOne() {
        Review review = review("§一 后勤\n1|甲事。|院办\n2|乙事。|院办");
        Point none = point(review, Finding.Kind.NO_DEADLINE);
        assertThat(pressed(review, Remedy.Label.CONFIRM).open()).isEmpty();
        var time = (Remedy.GiveTime) none.remedies().getLast();
        var deadline = new DraftDeadline("年底前", null, LocalDate.of(2024, 12, 31), false, null, List.of());
        assertThat(deadlines(review.with(time.with(deadline)))).containsExactly(deadline, deadline);
    }

    @Test
    void whatWasConfirmedForSomeTasksIsAskedAgainWhenAnotherJoins() {
        Review confirmed = pressed(review("§一 后勤\n1|甲事。|院办\n2|乙事。|院办||全年"), Remedy.Label.CONFIRM);
        ReviewTask second = confirmed.tasks().toList().getLast();
        Review edited = confirmed.with(ReviseTask.of(second, Tasks.withDeadlines(second.draft(), List.of())));
        assertThat(kinds(edited)).containsExactly(Finding.Kind.NO_DEADLINE);
        assertThat(edited.settled()).isZero();
    }

    @Test
    void aLeaderIsChosenAmongTheUsualOnes() {
        Review review = review("§一 后勤\n1|甲事。|总务科||全年\n2|乙事。|||全年");
        var pick = (Remedy.PickLead) point(review, Finding.Kind.NO_LEAD).remedies().getFirst();
        assertThat(pick.proposals()).startsWith("总务科").contains("院办");
        Review decided = review.with(pick.with("院办"));
        assertThat(task(decided, 1).leadNames()).containsExactly("院办");
        assertThat(decided.open()).isEmpty();
    }

    @Test
    void theNarrativeMayWin() {
        var differs = new Finding(
                Finding.Kind.NARRATIVE_DIFFERS, Place.paragraph(9), List.of("1", "甲事。", "甲事和乙事。"));
        Review review = Review.of(Drafts.of("§一 后勤\n1|甲事。|院办||全年", 2024, differs), KNOWN);
        Review decided = pressed(review, Remedy.Label.TAKE_NARRATIVE);
        assertThat(task(decided, 0).text()).isEqualTo("甲事和乙事。");
        assertThat(decided.open()).isEmpty();
        assertThat(decided.settled()).isOne();
    }

    @Test
    void textWithoutAPlaceBecomesATaskWhereItStands() {
        var lost = new Finding(Finding.Kind.UNPLACED_TEXT, Place.paragraph(3), List.of("丙事。"));
        String lines = "§一 后勤\n|甲事。|院办||全年\n|丙事。|院办||全年\n|乙事。|院办||全年";
        Review review = Review.of(Drafts.of(lines, 2024, lost), KNOWN).with(new RemoveTask(new TaskKey(3)));
        Review decided = pressed(review, Remedy.Label.AS_TASK);
        assertThat(decided.tasks().map(task -> task.draft().text())).containsExactly("甲事。", "丙事。", "乙事。");
        assertThat(kinds(decided)).doesNotContain(Finding.Kind.UNPLACED_TEXT);
    }

    @Test
    void doubtsAboutWhatIsNotImportedAreNone() {
        Review review = review(REPEATED);
        Set<TaskKey> fifth = Set.copyOf(ReviewTask.keys(review.sections().getLast().tasks()));
        assertThat(review.with(new Tick(fifth, false)).open()).isEmpty();
        assertThat(review.with(new Tick(fifth, false)).with(new Tick(fifth, true)).open()).isEqualTo(review.open());
    }

    @Test
    void aTaskKeepsItsKeyThroughMovesAndEdits() {
        Review review = review(REPEATED);
        ReviewTask first = review.tasks().toList().getFirst();
        Review decided = review.with(ReviseTask.of(first, Tasks.withText(first.draft(), "推进依法治院，完善章程。")))
                .with(new MoveTask(first.key(), review.sections().getLast().key(), 1));
        assertThat(decided.content().task(first.key()).shortName()).isEqualTo("推进依法治院");
        assertThat(ReviewTask.keys(decided.sections().getLast().tasks()).indexOf(first.key())).isOne();
    }

    @Test
    void aTaskIsMergedWithTheOneAbove() {
        Review review = review("§一 后勤\n1|甲事；|院办||全年\n|乙事。|总务科|院办|11月");
        Review decided = review.with(new MergeUp(review.tasks().toList().getLast().key()));
        DraftTask whole = task(decided, 0);
        assertThat(decided.tasks()).hasSize(1);
        assertThat(whole.text()).isEqualTo("甲事；乙事。");
        assertThat(whole.lead()).extracting(DraftDepartment::name).containsExactly("院办", "总务科");
        assertThat(whole.deadlines()).hasSize(2);
        assertThat(whole.source()).extracting(Passage::paragraph).containsExactly(2, 3);
    }

    @Test
    void aNewTaskHasTheKeyThatWasForetold() {
        Review review = review(NAMES);
        var added = new AddTask(review.sections().getFirst().key(), 0, task(review, 0));
        Review decided = review.with(added);
        assertThat(decided.tasks().toList().getFirst().key()).isEqualTo(new TaskKey(review.nextKey()));
        assertThat(decided.nextKey()).isNotEqualTo(review.nextKey());
    }

    private static Review review(String lines) {
        return Review.of(Drafts.of(lines), KNOWN);
    }

    /** The review after the first open point's remedy of that label. */
    private static Review pressed(Review review, Remedy.Label label) {
        for (Point point : review.open()) {
            for (Remedy remedy : point.remedies()) {
                if (remedy instanceof Remedy.Ready ready && ready.label() == label) {
                    return review.with(point, ready.decision());
                }
            }
        }
        throw new AssertionError("no remedy " + label);
    }

    private static Point point(Review review, Finding.Kind kind) {
        return review.open().stream().filter(point -> point.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Finding.Kind> kinds(Review review) {
        return review.open().stream().map(Point::kind).toList();
    }

    private static DraftTask task(Review review, int position) {
        return review.tasks().toList().get(position).draft();
    }

    private static List<DraftDeadline> deadlines(Review review) {
        return review.tasks().flatMap(task -> task.draft().deadlines().stream()).toList();
    }

    private static List<String> numbers(Review review) {
        return review.tasks().map(task -> Objects.requireNonNullElse(task.draft().number(), "-")).toList();
    }
}
