package org.duban.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisesTest {

    @Test
    void aDeadlineIsAboutTheWordsBehindItUnlessThePlanSaysMore() {
        Deadline first = deadline("年内", null);
        Deadline half = deadline("上半年", null);
        Deadline second = deadline("年内", "建成五大中心");
        Task task = task("年内新增亚专科不少于3个。上半年由医务科成立监护室，年内建成中心。", first, half, second);
        assertThat(Promises.of(task))
                .isEqualTo(Map.of(
                        first.id(), "新增亚专科不少于3个", half.id(), "由医务科成立监护室", second.id(), "建成五大中心"));
    }

    @Test
    void theSameWordsTwiceBelongToOneDeadlineEach() {
        Deadline first = deadline("年内", null);
        Deadline second = deadline("年内", null);
        assertThat(Promises.of(task("年内完成招标；年内开工。", first, second)))
                .isEqualTo(Map.of(first.id(), "完成招标", second.id(), "开工"));
    }

    @Test
    void nothingIsKnownWhereThePhraseEndsTheClauseOrIsNotInTheText() {
        assertThat(Promises.of(task("完成招标，时限为上半年。", deadline("上半年", null), deadline("10月底前", null))))
                .isEmpty();
    }

    private static Task task(String text, Deadline... deadlines) {
        return new Task(TaskId.fresh(), "1", text, "新增亚专科", List.of(), Arrays.asList(deadlines), List.of(), List.of());
    }

    private static Deadline deadline(String phrase, @Nullable String what) {
        return new Deadline(DeadlineId.fresh(), phrase, null, LocalDate.of(2024, 12, 31), false, what);
    }
}
