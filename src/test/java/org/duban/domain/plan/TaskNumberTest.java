package org.duban.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskNumberTest {

    private final Plan plan = new Plan(
            PlanId.fresh(),
            new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null),
            List.of(),
            List.of(section("一", "夯实质量管理", "1", "2"), section("二", "改善就医体验", "1", "3"), section(null, "其他", "1", null)));

    /** What is typed: the tasks that bear it. */
    @ParameterizedTest
    @CsvSource({
        "1, 一/1 二/1 其他/1", "2, 一/2", "3, 二/3", "一/1, 一/1", "二/1, 二/1", "其他/1, 其他/1", "一/3, ''", "4, ''", "其他/null, ''", "'', ''"
    })
    void theSectionsNumberTellsTasksOfOneNumberApart(String typed, String meant) {
        assertThat(String.join(" ", new TaskNumber(typed).whole(plan))).isEqualTo(meant);
        assertThat(new TaskNumber(typed).in(plan)).hasSameSizeAs(new TaskNumber(typed).whole(plan));
    }

    private static Section section(@Nullable String number, String title, @Nullable String... tasks) {
        return new Section(SectionId.fresh(), number, title, Arrays.stream(tasks).map(TaskNumberTest::task).toList());
    }

    private static Task task(@Nullable String number) {
        return new Task(TaskId.fresh(), number, "改造急诊大厅", "改造急诊大厅", List.of(), List.of(), List.of(), List.of());
    }
}
