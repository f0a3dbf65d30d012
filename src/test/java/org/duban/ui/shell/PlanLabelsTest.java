package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Plan;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.ui.Desk;
import org.duban.usecase.PlanSummary;
import org.junit.jupiter.api.Test;

class PlanLabelsTest {

    @Test
    void aYearNamesItsPlan() {
        assertThat(labels(plan(2024, "甲"), plan(2023, "乙"))).containsExactly("2024年", "2023年");
    }

    @Test
    void titlesTellPlansOfOneYearApart() {
        assertThat(labels(plan(2024, "甲"), plan(2024, "乙"), plan(2023, "丙")))
                .containsExactly("2024年 甲", "2024年 乙", "2023年");
    }

    @Test
    void numbersTellPlansOfOneTitleApart() {
        assertThat(labels(plan(2024, "甲"), plan(2024, "甲"))).containsExactly("2024年 甲", "2024年 甲 (2)");
    }

    private static List<String> labels(PlanSummary... plans) {
        var labels = PlanLabels.of(List.of(plans), new Messages(Language.CHINESE));
        return Stream.of(plans).map(plan -> labels.getOrDefault(plan.id(), "")).toList();
    }

    private static PlanSummary plan(int year, String title) {
        Plan plan = Desk.emptyPlan(year, title).added();
        return new PlanSummary(plan.id(), plan.heading(), 0);
    }
}
