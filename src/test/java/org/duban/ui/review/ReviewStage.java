package org.duban.ui.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.intake.DocumentPlanReader;
import org.duban.settings.Settings;
import org.duban.settings.Theme;
import org.duban.ui.Desk;
import org.duban.ui.control.Look;
import org.duban.ui.document.DocumentView;
import org.duban.ui.screen.PlainScreen;
import org.duban.ui.shell.ShellView;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Progress;

/** The whole window with the faulty document of the sample hospital under review, as the real reader reads it. */
final class ReviewStage {

    static final String FILE = "2024年重点工作.docx";

    private final Desk desk;
    private final Stage stage;
    private final ShellView view;
    private final Scene scene;

    ReviewStage(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
        this.view = new ShellView(
                desk.session(),
                desk.shell(),
                desk.intake(),
                desk.sample(),
                desk.start(),
                List.of(new PlainScreen("tasks", "任务分解"), desk.importScreen()),
                () -> {});
        this.scene = new Scene(view, 1366, 736);
        Look.dress(scene, desk.preferences().settings().theme() == Theme.DARK);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        view.begin();
    }

    /** A desk that can read the document, without any plan. */
    static Desk desk(Settings settings) {
        Desk desk = new Desk(new MemoryLedger(), settings);
        desk.put(FILE, faulty());
        return desk;
    }

    /** The same with the plan of the year before, so that the departments of the hospital are known. */
    static Desk deskWithDepartments(Settings settings) {
        var ledger = new MemoryLedger();
        ledger.apply(new PlanAdded(yearBefore(), Source.none()), "王敏", Desk.CLOCK.instant());
        Desk desk = new Desk(ledger, settings);
        desk.put(FILE, faulty());
        return desk;
    }

    private static Plan yearBefore() {
        List<Assignment> assignments = faulty().tasks()
                .flatMap(DraftTask::departmentNames)
                .filter(name -> !name.equals("医装科"))
                .distinct()
                .map(name -> new Assignment(Department.named(name), Role.SUPPORTING))
                .toList();
        var task = new Task(TaskId.fresh(), "1", "统筹年度重点工作。", "统筹年度重点工作", assignments, List.of(), List.of(), List.of());
        var section = new Section(SectionId.fresh(), "一", "统筹推进", List.of(task));
        var heading = new Heading("江城市第一人民医院2023年重点工作", "江城市第一人民医院", 2023, null, null);
        return new Plan(PlanId.fresh(), heading, List.of(), List.of(section));
    }

    /** The document with repeated numbers, a shortened department, guessed and missing deadlines. */
    static PlanDraft faulty() {
        try (InputStream in = ReviewStage.class.getResourceAsStream("/org/duban/review/jiangcheng-2024-faults.docx")) {
            Path file = Files.createTempDirectory("duban").resolve(FILE);
            Files.copy(Objects.requireNonNull(in), file);
            return narrativeRepeated(new DocumentPlanReader().read(file, Progress.UNWATCHED));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The narrative between the goals and the table says nothing that the table does not. */
    private static PlanDraft narrativeRepeated(PlanDraft read) {
        var paragraphs = new ArrayList<DraftParagraph>();
        boolean narrative = false;
        for (DraftParagraph each : read.paragraphs()) {
            narrative = (narrative || each.text().startsWith("一、")) && !each.text().startsWith("附件2");
            paragraphs.add(narrative ? new DraftParagraph(each.place(), each.text(), Part.REPEATED) : each);
        }
        var source = new DraftSource(read.fileName(), paragraphs, read.source().tables());
        return new PlanDraft(source, read.heading(), read.indicators(), read.sections(), read.findings());
    }

    void read() {
        desk.intake().open(List.of(Path.of(FILE)));
    }

    DocumentView document() {
        return (DocumentView) scene.lookup("#document");
    }

    void close() {
        stage.close();
    }

    ReviewModel model() {
        return desk.review();
    }

    Desk desk() {
        return desk;
    }

    ShellView view() {
        return view;
    }

    Scene scene() {
        return scene;
    }

    Node node(String id) {
        return scene.lookup(id);
    }
}
