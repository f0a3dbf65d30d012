package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final Quarter Q3 = new Quarter(2024, 3);

    private final Department medical = Department.named("医务科");
    private final Department nursing = Department.named("护理部");
    private final Task task = task("开展优质护理");

    /**
     * Leads of the task, whose reports there are (stage D S R A), whether every lead reports: who owes one. 护理部 has a
     * part in another task only.
     */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "医务科, -, false, 医务科", "医务科, 医务科:A, false, 医务科", "医务科 护理部, -, false, 医务科", "医务科 护理部, -, true, 医务科 护理部",
        "医务科, 护理部:A, false, 护理部", "医务科, 护理部:S, false, 护理部", "医务科, 护理部:R, false, 医务科", "医务科, 护理部:D, false, 医务科",
        "医务科, 护理部:A 医务科:D, false, 医务科 护理部", "医务科 护理部, 护理部:A, false, 医务科 护理部",
        "医务科 护理部, 护理部:S, false, 医务科 护理部", "医务科 护理部, 护理部:A, true, 医务科 护理部"
    })
    void aReportThatTheOfficeHasStandsWhoeverLeadsNow(String leads, @Nullable String reported, boolean everyLead, String owing) {
        PlanReports reports = names(reported)
                .map(each -> report(department(each.substring(0, each.indexOf(':'))), each.charAt(each.length() - 1)))
                .reduce(PlanReports.NONE, PlanReports::with, (a, b) -> b);
        assertThat(new Obligations(everyLead).of(plan(leads), PlanProgress.NONE, reports, Q3))
                .filteredOn(each -> each.task().id().equals(task.id()))
                .extracting(each -> each.department().name())
                .containsExactlyElementsOf(names(owing).toList());
    }

    private Plan plan(String leads) {
        Task led = task.withAssignments(
                names(leads).map(each -> new Assignment(department(each), Role.LEAD)).toList());
        Task other = task("加强培训").withAssignments(List.of(new Assignment(nursing, Role.SUPPORTING)));
        var section = new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(led, other));
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of(section));
    }

    private StatusReport report(Department department, char stage) {
        StatusReport draft = StatusReport.begun(task.id(), Q3, department.id(), ReportContent.EMPTY);
        return switch (stage) {
            case 'D' -> draft;
            case 'S' -> draft.submitted("李强", WHEN);
            case 'R' -> draft.submitted("李强", WHEN).returned("王敏", WHEN, "缺数据");
            default -> draft.submitted("李强", WHEN).accepted("王敏", WHEN, "");
        };
    }

    private static Task task(String words) {
        return new Task(TaskId.fresh(), null, words, words, List.of(), List.of(), List.of(), List.of());
    }

    private Department department(String name) {
        return name.equals("护理部") ? nursing : medical;
    }

    private static Stream<String> names(@Nullable String words) {
        return words == null ? Stream.of() : Stream.of(words.split(" ", -1));
    }
}
