package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Drafts;
import org.duban.domain.draft.Passage;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Target;
import org.duban.domain.review.Review;
import org.duban.domain.review.TaskKey;
import org.junit.jupiter.api.Test;

class TakeWordsTest {

    private static final String LINES = """
            §一 后勤保障
            1|改造配电设施。|总务科
            2| 10月底前更换电梯20部，医 学 工程部验收。 |总务科
            3|清洗空调。|总务科
            """;

    private static final DraftDeadline OCTOBER =
            new DraftDeadline("10月底前", null, LocalDate.of(2024, 10, 31), false, null, List.of());

    private static final TextWords SENTENCES = new TextWords() {
        @Override
        public List<DraftDeadline> deadlines(String text, int year) {
            return text.contains("10月底前") ? List.of(OCTOBER) : List.of();
        }

        @Override
        public List<DraftIndicator> indicators(String text) {
            var lifts = new Target(Target.Comparator.AT_LEAST, BigDecimal.valueOf(20), null, "部");
            return text.contains("20部") ? List.of(new DraftIndicator("更换电梯", lifts, "更换电梯20部", List.of())) : List.of();
        }
    };

    private final TakeWords take = new TakeWords(
            (phrase, year) -> phrase.equals("10月底前")
                    ? Optional.of(new DeadlineWords.Days(null, LocalDate.of(year, 10, 31), false))
                    : Optional.empty(),
            SENTENCES);
    private final Review review = Review.of(Drafts.of(LINES), new Departments(List.of()));

    @Test
    void markedWordsBecomeATaskBehindTheOneAboveThem() {
        Review decided = review.with(take.asTask(review, marked("10月底前更换电梯20部")));
        DraftTask task = decided.tasks().toList().get(2).draft();
        assertThat(task.text()).isEqualTo("10月底前更换电梯20部");
        assertThat(task.deadlines()).extracting(DraftDeadline::at).containsExactly(List.of(marked("10月底前")));
        assertThat(task.indicators()).extracting(DraftIndicator::at).containsExactly(List.of(marked("更换电梯20部")));
        assertThat(task.source()).containsExactly(marked("10月底前更换电梯20部"));
    }

    @Test
    void blanksMarkedAlongAreLeftOut() {
        Passage marked = marked(" 10月底前更换电梯");
        assertThat(take.asTask(review, marked).task().text()).isEqualTo("10月底前更换电梯");
    }

    @Test
    void markedTimesBecomeADeadlineOfTheTask() {
        Review decided = review.with(take.asDeadline(review, first(), marked("10月底前")));
        assertThat(decided.content().task(first()).draft().deadlines()).containsExactly(new DraftDeadline(
                "10月底前", null, LocalDate.of(2024, 10, 31), false, null, List.of(marked("10月底前"))));
    }

    @Test
    void markedQuantitiesBecomeAnIndicatorOfTheTaskOrOfThePlan() {
        Passage marked = marked("更换电梯20部");
        Review ofTask = review.with(take.asIndicator(review, first(), marked));
        Review ofPlan = review.with(take.asIndicator(review, null, marked));
        assertThat(ofTask.content().task(first()).draft().indicators()).extracting(DraftIndicator::name).containsExactly("更换电梯");
        assertThat(ofPlan.content().indicators()).extracting(DraftIndicator::name).containsExactly("更换电梯");
    }

    @Test
    void aMarkedNameBecomesADepartmentWithoutItsBlanks() {
        Passage marked = marked("医 学 工程部");
        Review decided = review.with(take.asDepartment(review, first(), Role.SUPPORTING, marked));
        assertThat(decided.content().task(first()).draft().supporting())
                .containsExactly(new DraftDepartment("医学工程部", List.of(marked)));
    }

    @Test
    void typedTimesAreReadForThePlansYear() {
        assertThat(take.deadline(review, " 10月底前 ")).isEqualTo(OCTOBER);
    }

    @Test
    void wordsThatSayNothingAreRefused() {
        refuses("not-a-deadline", () -> take.asDeadline(review, first(), marked("更换电梯")));
        refuses("not-a-target", () -> take.asIndicator(review, first(), marked("更换电梯")));
        refuses("no-words", () -> take.asTask(review, marked(" ")));
    }

    @Test
    void withoutAYearNoWordsAreATime() {
        Review undated = Review.of(Drafts.of(LINES, null), new Departments(List.of()));
        refuses("no-year", () -> take.deadline(undated, "10月底前"));
    }

    private static void refuses(String key, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private TaskKey first() {
        return review.tasks().toList().getFirst().key();
    }

    /** The words in the third paragraph. */
    private Passage marked(String words) {
        int from = review.content().read().paragraphs().get(2).text().indexOf(words);
        return new Passage(3, from, from + words.length());
    }
}
