package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.report.ReportOffice.Q3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Hint;
import org.duban.search.Pinyin;
import org.duban.ui.background.Background;
import org.duban.usecase.Refusal;
import org.duban.usecase.evidence.EvidenceStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceModelTest {

    @TempDir
    private Path desk;

    private final ReportOffice office = ReportOffice.asked();

    @BeforeEach
    void chooseAReport() {
        office.model.matrix().choose(office.key("6", Q3));
    }

    @Test
    void filesAreAddedToTheReportAndUndoTakesThemAway() throws IOException {
        add(file("批复.docx"), file("照片.zip"));
        assertThat(names()).containsExactly("批复.docx", "照片.zip");

        office.workspace.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void aReportThatEvidenceBeginsStartsFromTheStateThatIsKnown() throws IOException {
        office.report(office.task("6"), ReportOffice.Q2, 'A', 48);
        var key = office.key("6", Q3);
        Path file = file("批复.docx");
        office.model.matrix().choose(office.key("8", Q3));
        office.model.entry().revise(key, before -> List.of(new Evidence("批复.docx", "0".repeat(64), 1)));
        assertThat(office.report("6").content().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void aFileThatIsRemovedComesBackByUndo() throws IOException {
        add(file("批复.docx"), file("照片.zip"));
        evidence().remove(evidence().files().getFirst());
        assertThat(names()).containsExactly("照片.zip");

        office.workspace.undo();
        assertThat(names()).containsExactly("批复.docx", "照片.zip");
    }

    @Test
    void whatIsTypedIsKeptAndWhatCannotBeUnderstoodStaysInItsField() throws IOException {
        form().progressProperty().set("两个亚专科获批");
        form().percent().typedProperty().set("一半");
        add(file("批复.docx"));

        assertThat(office.report("6").content().progress()).isEqualTo("两个亚专科获批");
        assertThat(form().percent().typedProperty().get()).isEqualTo("一半");
        assertThat(names()).containsExactly("批复.docx");
    }

    @Test
    void theSameFileIsNotAddedTwice() throws IOException {
        add(file("批复.docx"));
        add(file("批复.docx"));

        assertThat(names()).containsExactly("批复.docx");
    }

    @Test
    void anotherFileOfTheSameNameGetsANumber() throws IOException {
        Files.createDirectory(desk.resolve("其他"));
        add(file("批复.docx"), file("其他/批复.docx"));

        assertThat(names()).containsExactly("批复.docx", "批复 (2).docx");
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndKeepsNoneOfTheOthersAway() throws IOException {
        add(file("setup.exe"), desk.resolve("没有.pdf"), file("照片.zip"));

        assertThat(names()).containsExactly("照片.zip");
        assertThat(evidence().refusedProperty().get()).extracting(Refusal::key).containsExactly("evidence-type", "file-missing");
    }

    @Test
    void goingToAnotherReportForgetsWhatWasRefused() throws IOException {
        add(file("setup.exe"));
        office.model.matrix().choose(office.key("8", Q3));

        assertThat(evidence().refusedProperty().get()).isEmpty();
    }

    @Test
    void aReportThatWaitsTakesNoFiles() throws IOException {
        office.report(office.task("8"), Q3, 'W', 72);
        office.model.matrix().choose(office.key("8", Q3));
        add(file("批复.docx"));

        assertThat(names()).isEmpty();
    }

    @Test
    void aFileIsOpenedUnderItsOwnName() throws IOException {
        add(file("批复.docx"));
        evidence().open(evidence().files().getFirst());

        assertThat(office.opened).containsExactly(Path.of("opened", "批复.docx"));
    }

    @Test
    void aCopyThatIsGoneIsFoundWhenTheReportIsLookedAfter() throws IOException {
        add(file("批复.docx"), file("照片.zip"));
        Evidence gone = evidence().files().getFirst();
        office.evidence.lose(gone, EvidenceStanding.MISSING);
        evidence().check();

        assertThat(evidence().standing(gone)).isEqualTo(EvidenceStanding.MISSING);
        assertThat(evidence().standing(evidence().files().getLast())).isEqualTo(EvidenceStanding.WHOLE);
    }

    @Test
    void aTaskDoneWithoutEvidenceIsHintedAtUntilThereIsSome() throws IOException {
        form().stateProperty().set(TaskState.DONE);
        form().percent().typedProperty().set("100");
        assertThat(office.model.entry().hints()).contains(new Hint.DoneWithoutEvidence());

        add(file("批复.docx"));
        assertThat(office.model.entry().hints()).doesNotContain(new Hint.DoneWithoutEvidence());
    }

    @Test
    void filesThatAreCopiedWhileAnotherPlanIsOpenedGoIntoNoReportOfThatPlan() throws IOException {
        Queue<Runnable> work = new ArrayDeque<>();
        var background = new Background(work::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = ReportsModel.of(
                office.workspace,
                office.preferences,
                new ReadOnlyObjectWrapper<>(ReportOffice.TODAY).getReadOnlyProperty(),
                new Pinyin(),
                ReportOffice.CLOCK,
                new EvidenceDesk(office.evidence, background, office.opened::add));
        PlanId first = office.plan().id();
        model.matrix().choose(office.key("6", Q3));
        model.evidence().add(List.of(file("批复.docx")));
        var heading = new Heading("江城市第一人民医院2025年重点工作", null, 2025, null, null);
        office.workspace.carryOut(new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none()));
        work.remove().run();

        assertThat(office.workspace.reportsProperty().get().all()).isEmpty();
        assertThat(model.evidence().refusedProperty().get()).isNotEmpty();
        office.workspace.open(first);
        assertThat(office.workspace.reportsProperty().get().all()).isEmpty();
    }

    private EvidenceModel evidence() {
        return office.model.evidence();
    }

    private ReportForm form() {
        return Objects.requireNonNull(office.model.entry().formProperty().get());
    }

    private List<String> names() {
        return evidence().files().stream().map(Evidence::name).toList();
    }

    private void add(Path... files) {
        evidence().add(List.of(files));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(desk.resolve(name), "x");
    }
}
