package org.duban.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.settings.Identity;
import org.duban.ui.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartModelTest {

    private final Desk desk = Desk.empty();
    private final StartModel start = desk.start();

    @Test
    void anEmptyPlanIsMadeForThisYearUnlessAnotherIsTyped() {
        start.makePlan();
        assertThat(desk.ledger().plans())
                .extracting(plan -> plan.heading().title())
                .containsExactly("2024年重点工作");
    }

    @Test
    void theHospitalStandsInTheTitleOfAPlanMadeByHand() {
        start.keep(new Identity(" 江城市第一人民医院 ", "王敏", ""));
        start.yearProperty().set("2025");
        start.makePlan();
        assertThat(desk.ledger().plans())
                .extracting(plan -> plan.heading().title())
                .containsExactly("江城市第一人民医院2025年重点工作");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明年", "1900", "2024年"})
    void whatIsNoYearIsRefusedInTheCard(String typed) {
        start.yearProperty().set(typed);
        start.makePlan();
        assertThat(start.wrongYearProperty().get()).isNotNull();
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void whoWorksHereIsKept() {
        var identity = new Identity("江城市第一人民医院", "王敏", "院长办公室");
        start.keep(identity);
        assertThat(desk.savedSettings()).last().matches(saved -> saved.identity().equals(identity));
    }
}
