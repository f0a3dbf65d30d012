package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.ReportStep.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusReportTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");

    /** Every stage with every act: the stage that follows, or none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT, SUBMIT, SUBMITTED", "DRAFT, WITHDRAW, -", "DRAFT, ACCEPT, -", "DRAFT, RETURN, -", "DRAFT, REOPEN, -",
                "RETURNED, SUBMIT, SUBMITTED", "RETURNED, WITHDRAW, -", "RETURNED, ACCEPT, -", "RETURNED, RETURN, -", "RETURNED, REOPEN, -",
                "SUBMITTED, SUBMIT, -", "SUBMITTED, WITHDRAW, DRAFT", "SUBMITTED, ACCEPT, ACCEPTED", "SUBMITTED, RETURN, RETURNED", "SUBMITTED, REOPEN, -",
                "DRAFT, COLLECT, SUBMITTED", "RETURNED, COLLECT, SUBMITTED", "SUBMITTED, COLLECT, -", "ACCEPTED, COLLECT, -",
                "ACCEPTED, SUBMIT, -", "ACCEPTED, WITHDRAW, -", "ACCEPTED, ACCEPT, -", "ACCEPTED, RETURN, -", "ACCEPTED, REOPEN, SUBMITTED"
            })
    void onlyTheseStepsExist(ReportStage from, Act act, ReportStage to) {
        StatusReport report = at(from);
        if (to == null) {
            assertThatExceptionOfType(IllegalStep.class).isThrownBy(() -> take(report, act));
        } else {
            assertThat(take(report, act).stage()).isEqualTo(to);
        }
    }

    @Test
    void everyStepIsRemembered() {
        StatusReport report = at(ReportStage.DRAFT).submitted("科教科", WHEN).returned("院办", WHEN, "缺佐证材料").submitted("科教科", WHEN);
        assertThat(report.steps()).extracting(ReportStep::act).containsExactly(Act.SUBMIT, Act.RETURN, Act.SUBMIT);
        assertThat(report.steps().get(1).comment()).isEqualTo("缺佐证材料");
    }

    @Test
    void nobodyIsSentBackWithoutAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(ReportStage.SUBMITTED).returned("院办", WHEN, " "));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ACCEPTED"})
    void whatIsHandedInIsNotWrittenIn(ReportStage stage) {
        assertThatExceptionOfType(IllegalStep.class).isThrownBy(() -> at(stage).written(ReportContent.EMPTY));
    }

    private static StatusReport at(ReportStage stage) {
        return new StatusReport(
                ReportId.random(), new TaskId(UUID.randomUUID()), new Quarter(2024, 3), new DepartmentId(UUID.randomUUID()), ReportContent.EMPTY, stage, List.of());
    }

    private static StatusReport take(StatusReport report, Act act) {
        return switch (act) {
            case SUBMIT -> report.submitted("科教科", WHEN);
            case COLLECT -> report.collected("院办", WHEN);
            case WITHDRAW -> report.withdrawn("科教科", WHEN);
            case ACCEPT -> report.accepted("院办", WHEN, "");
            case RETURN -> report.returned("院办", WHEN, "数据与病案室不符");
            case REOPEN -> report.reopened("院办", WHEN);
        };
    }
}
