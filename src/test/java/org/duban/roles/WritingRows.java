package org.duban.roles;

import static org.duban.roles.Hospital.HALF;
import static org.duban.roles.Hospital.SECOND;
import static org.duban.roles.Hospital.THIRD;
import static org.duban.roles.Hospital.TODAY;
import static org.duban.roles.Who.THE_OFFICE;
import static org.duban.roles.Who.WHO_REPORT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Heading;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportingRules;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.ReviewReports;
import org.duban.usecase.evidence.KeepEvidence;
import org.duban.usecase.form.CollectForms;
import org.duban.usecase.form.ExistingForms;
import org.duban.usecase.form.FormChoices;
import org.duban.usecase.form.IssueForms;

/** The quarterly cycle, and the gate through which every change goes. */
final class WritingRows {

    private WritingRows() {}

    /** Makes a change of what stands in the hospital. */
    @FunctionalInterface
    private interface Making {

        /** The change; made, not yet carried out. */
        Change of(Hospital hospital, Account account);
    }

    /** Makes a change about one department. */
    @FunctionalInterface
    private interface MakingFor {

        /** The change; made, not yet carried out. */
        Change of(Hospital hospital, Department department, Account account);
    }

    static List<Row> all() {
        return Stream.of(gate(), reports(), cycle()).flatMap(Set::stream).toList();
    }

    private static Set<Row> gate() {
        return Set.of(
                gate("a plan's heading", THE_OFFICE, (hospital, account) -> heading(hospital)),
                gate("a whole plan", THE_OFFICE, (hospital, account) ->
                        new PlanRemoved(hospital.book().plan(), hospital.book().source())),
                gate("a department's name", THE_OFFICE, (hospital, account) ->
                        new DepartmentRevised(hospital.book().plan().id(), hospital.own, named(hospital.own))),
                gate("how far a task has come", THE_OFFICE, (hospital, account) -> new ProgressRevised(
                        hospital.book().plan().id(), hospital.task(hospital.own, null), TaskProgress.NONE, moved())),
                gate("one's own report", WHO_REPORT, (hospital, account) -> written(hospital, hospital.own)),
                gate("another department's report", THE_OFFICE, (hospital, account) -> written(hospital, hospital.other)),
                gate("one's own report, accepted by oneself", THE_OFFICE, (hospital, account) -> {
                    StatusReport waiting = hospital.report(hospital.own, ReportStage.SUBMITTED);
                    return new ReportRevised(
                            hospital.book().plan().id(), waiting, waiting.accepted("李强", hospital.clock.instant(), ""));
                }));
    }

    private static Set<Row> reports() {
        return Set.of(
                own("write", (hospital, department, account) -> hospital.reporting.write(
                        hospital.book(), hospital.task(department, null), THIRD, department.id(), HALF, account)),
                others("write", (hospital, department, account) -> hospital.reporting.write(
                        hospital.book(), hospital.task(department, null), THIRD, department.id(), HALF, account)),
                own("submit", (hospital, department, account) -> hospital.reporting.submit(
                        hospital.book(), hospital.report(department, ReportStage.DRAFT), account)),
                others("submit", (hospital, department, account) -> hospital.reporting.submit(
                        hospital.book(), hospital.report(department, ReportStage.DRAFT), account)),
                own("collect", (hospital, department, account) -> hospital.reporting.collect(
                        hospital.book(), hospital.report(department, ReportStage.DRAFT), account)),
                others("collect", (hospital, department, account) -> hospital.reporting.collect(
                        hospital.book(), hospital.report(department, ReportStage.DRAFT), account)),
                own("withdraw", (hospital, department, account) -> hospital.reporting.withdraw(
                        hospital.book(), hospital.report(department, ReportStage.SUBMITTED), account)),
                others("withdraw", (hospital, department, account) -> hospital.reporting.withdraw(
                        hospital.book(), hospital.report(department, ReportStage.SUBMITTED), account)),
                reviewed("accept", (hospital, account) -> hospital.reporting.accept(
                        hospital.book(), hospital.report(hospital.own, ReportStage.SUBMITTED), "", account)),
                reviewed("giveBack", (hospital, account) -> hospital.reporting.giveBack(
                        hospital.book(), hospital.report(hospital.own, ReportStage.SUBMITTED), "缺数据", account)),
                reviewed("reopen", (hospital, account) -> hospital.reporting.reopen(
                        hospital.book(), hospital.report(hospital.own, ReportStage.ACCEPTED), account)),
                reviewed("ask", (hospital, account) ->
                        hospital.reporting.ask(hospital.book(), THIRD, TODAY.plusDays(5), account)));
    }

    private static Set<Row> cycle() {
        return Set.of(
                new Row(ReviewReports.class, "of", "", THE_OFFICE, (hospital, account) -> hospital.carryOut(
                        new ReviewReports(hospital.reporting).of(account, hospital.book(), THIRD,
                                new ReviewReports.Decision(Set.of(), Set.of(), true), ""),
                        account)),
                new Row(CloseQuarter.class, "close", "", THE_OFFICE, (hospital, account) -> hospital.carryOut(
                        closing(hospital).close(hospital.book(), THIRD, true, account), account)),
                new Row(CloseQuarter.class, "reopen", "", THE_OFFICE, (hospital, account) -> {
                    Account office = hospital.of(Who.OFFICE);
                    hospital.carryOut(closing(hospital).close(hospital.book(), SECOND, true, office), office);
                    hospital.carryOut(closing(hospital).reopen(hospital.book(), SECOND, account), account);
                }),
                new Row(IssueForms.class, "of", "", THE_OFFICE, (hospital, account) ->
                        issue(hospital).of(account, hospital.book(), issue(hospital).period(hospital.book(), THIRD), null)),
                new Row(IssueForms.class, "write", "", THE_OFFICE, (hospital, account) -> issue(hospital)
                        .write(account, List.of(), hospital.folder, ExistingForms.REFUSE, Progress.UNWATCHED)),
                new Row(CollectForms.class, "of", "", WHO_REPORT, (hospital, account) ->
                        new CollectForms(hospital.reporting, account, ReportingRules.STANDARD.obligations(), FormChoices.USUAL)
                                .of(hospital.book(), hospital.ledger.departments(), List.of())),
                new Row(KeepEvidence.class, "keep", "for one's own report", WHO_REPORT,
                        (hospital, account) -> keep(hospital).keep(
                                file(hospital), account, hospital.own.id(), Progress.UNWATCHED)),
                new Row(KeepEvidence.class, "keep", "for another department's", THE_OFFICE,
                        (hospital, account) -> keep(hospital).keep(
                                file(hospital), account, hospital.other.id(), Progress.UNWATCHED)));
    }

    static KeepEvidence keep(Hospital hospital) {
        return new KeepEvidence(hospital.evidence, () -> new EvidenceLimits(1, List.of("txt")));
    }

    private static Path file(Hospital hospital) throws Exception {
        return Files.writeString(hospital.folder.resolve("佐证.txt"), "好");
    }

    private static IssueForms issue(Hospital hospital) {
        return new IssueForms((form, file) -> {}, hospital.clock, ReportingRules.STANDARD);
    }

    private static CloseQuarter closing(Hospital hospital) {
        return new CloseQuarter(new Obligations(false), LightLimits.STANDARD, hospital.clock);
    }

    private static Row gate(String what, Set<Who> mayDo, Making making) {
        return new Row(ChangePlans.class, "carryOut", what, mayDo, (hospital, account) ->
                hospital.carryOut(making.of(hospital, account), account));
    }

    private static Row own(String method, MakingFor making) {
        return new Row(Reporting.class, method, "one's own", WHO_REPORT, (hospital, account) ->
                hospital.carryOut(making.of(hospital, hospital.own, account), account));
    }

    private static Row others(String method, MakingFor making) {
        return new Row(Reporting.class, method, "another department's", THE_OFFICE, (hospital, account) ->
                hospital.carryOut(making.of(hospital, hospital.other, account), account));
    }

    private static Row reviewed(String method, Making making) {
        return new Row(Reporting.class, method, "", THE_OFFICE, (hospital, account) ->
                hospital.carryOut(making.of(hospital, account), account));
    }

    private static Change written(Hospital hospital, Department department) {
        return hospital.reporting.write(
                hospital.book(), hospital.task(department, null), THIRD, department.id(), HALF, hospital.of(Who.OFFICE));
    }

    private static Change heading(Hospital hospital) {
        Heading before = hospital.book().plan().heading();
        return new HeadingRevised(hospital.book().plan().id(), before, new Heading("另一个名称", null, 2024, null, null));
    }

    private static Department named(Department before) {
        DepartmentId id = before.id();
        return new Department(id, "医务处", before.aliases());
    }

    private static TaskProgress moved() {
        return TaskProgress.NONE.withPercent(30);
    }
}
