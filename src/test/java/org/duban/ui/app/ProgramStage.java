package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Department;
import org.duban.usecase.form.FormPorts;
import org.duban.intake.form.ExcelFormReader;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelChasePaper;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.output.image.PngTimelinePaper;
import org.duban.passwords.QuickPasswords;
import org.duban.ui.Desk;
import org.duban.ui.NoSentences;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Work;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.Session;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.evidence.MemoryEvidence;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.unsaved.MemoryUnsaved;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a window over a ledger in memory, with a clock that goes on when it is told to. */
@SuppressWarnings("NullAway.Init")
final class ProgramStage {

    static final String PASSWORD = "correct-horse";

    final MovedClock clock = new MovedClock(Desk.CLOCK);
    private final Supplier<Ledger> opener;
    private final BackupPorts backups;
    private final PlanReader reader;
    private final Work<KnownPlan> sample;
    private final Path folder;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Stage stage;
    private List<Screen> screens = List.of();

    ProgramStage(MemoryLedger ledger, Path folder) {
        this(() -> ledger, backups(), folder);
    }

    /**
     * @param opener is asked each time a store is opened
     */
    ProgramStage(Supplier<Ledger> opener, BackupPorts backups, Path folder) {
        this(opener, Desk.reader((name, progress) -> Desk.draft("a.docx", 2024, List.of())),
                progress -> KnownPlan.of(Desk.draft("a.docx", 2024, List.of())), backups, folder);
    }

    /** A program over that store, whose 打开示例 opens that sample. */
    ProgramStage(Supplier<Ledger> opener, PlanReader reader, Work<KnownPlan> sample, Path folder) {
        this(opener, reader, sample, backups(), folder);
    }

    /** A program with everything that can be another's. */
    ProgramStage(
            Supplier<Ledger> opener, PlanReader reader, Work<KnownPlan> sample, BackupPorts backups, Path folder) {
        this.opener = opener;
        this.reader = reader;
        this.sample = sample;
        this.backups = backups;
        this.folder = folder;
    }

    /** 王敏 of the office, 周院长 who reads, and an account for each of the departments, named like it. */
    static void accounts(MemoryLedger ledger, List<String> departments) {
        var manage = new ManageAccounts(ledger, QuickPasswords.get(), Desk.CLOCK);
        manage.switchOn(Account.office("王敏"), "王敏", PASSWORD.toCharArray());
        Account office = Account.of(ledger.accounts().find("王敏").orElseThrow());
        manage.create(office, "周院长", AccountRole.LEADER, null, PASSWORD.toCharArray());
        for (String each : departments) {
            Department department = ledger.departments().find(each).orElseThrow();
            manage.create(office, each, AccountRole.DEPARTMENT, department.id(), PASSWORD.toCharArray());
        }
    }

    ProgramStage begin() {
        var services = new Services(
                opener,
                reader,
                sample,
                (phrase, year) -> Optional.empty(),
                new NoSentences(),
                new ExportTable(Map.of()),
                new ExportTimeline(Map.of(), new PngTimelinePaper()),
                new FormPorts(
                        new ExcelFormPaper(OfficialLayout.standard()),
                        new ExcelFormReader(),
                        new ExcelChasePaper(OfficialLayout.standard())),
                (sheet, file, progress) -> {},
                new MemoryEvidence(),
                backups,
                QuickPasswords.get(),
                clock,
                folder);
        stage = onFx(() -> {
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            new Program(services, new Keeping(new TaskScreens(services)), new Failures(), stage, ended::countDown).begin();
            stage.setWidth(1366);
            stage.setHeight(768);
            return stage;
        });
        return this;
    }

    /** Makes the screens that the program would, and remembers them. */
    private final class Keeping implements ScreenMaker {

        private final ScreenMaker maker;

        Keeping(ScreenMaker maker) {
            this.maker = maker;
        }

        @Override
        public List<Screen> screens(Session session, Runnable importPlan, Consumer<String> show) {
            screens = maker.screens(session, importPlan, show);
            return screens;
        }

        @Override
        public void leave() {
            maker.leave();
        }

        @Override
        public void forget() {
            maker.forget();
        }
    }

    Stage stage() {
        return stage;
    }

    /** Lets files go over the window, which asks its screens whose they are; each of them has to be somebody's. */
    void drop(List<Path> files) {
        onFx(() -> {
            drop(files, screens);
            return files;
        });
    }

    private static void drop(List<Path> files, List<Screen> left) {
        if (left.isEmpty()) {
            throw new AssertionError(files);
        }
        left.getFirst().offer(files, () -> drop(files, left.subList(1, left.size())));
    }

    /** Types name and password at the door, and waits for the screens. */
    void signIn(String name) {
        attempt(name, PASSWORD);
        await("#user-menu");
    }

    /** Shows 任务分解. */
    void tasks(QuickRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await("#plan-table");
    }

    void attempt(String name, String password) {
        await("#login-go");
        type("#login-name", name);
        type("#login-password", password);
        press("#login-go");
        until(() -> onFx(() -> {
            Node go = node("#login-go");
            return go == null || !go.isDisabled();
        }));
    }

    void type(String id, String words) {
        onFx(() -> {
            ((TextInputControl) there(id)).setText(words);
            return words;
        });
    }

    void press(String id) {
        onFx(() -> {
            ((ButtonBase) there(id)).fire();
            return id;
        });
        Pulses.settle();
    }

    /** Chooses from the menu of the person. */
    void menu(String id) {
        choose("#user-menu", id);
    }

    /** Chooses from that menu. */
    void choose(String menu, String id) {
        onFx(() -> {
            items(menu).filter(each -> id.equals(each.getId())).findFirst().orElseThrow().fire();
            return id;
        });
        Pulses.settle();
    }

    List<String> menuIds() {
        return onFx(() -> items("#user-menu").map(MenuItem::getId).filter(each -> each != null).toList());
    }

    String words(String id) {
        Pulses.settle();
        return onFx(() -> ((Labeled) there(id)).getText());
    }

    boolean has(String id) {
        Pulses.settle();
        return onFx(() -> node(id) != null);
    }

    void await(String id) {
        until(() -> has(id));
        Pulses.settle();
    }

    void end() throws InterruptedException {
        onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Waits until everything is closed. */
    void awaitEnd() throws InterruptedException {
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    Node there(String id) {
        return Objects.requireNonNull(node(id), id);
    }

    static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, act);
    }

    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    private @Nullable Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private Stream<MenuItem> items(String menu) {
        return ((MenuButton) there(menu)).getItems().stream();
    }

    private static BackupPorts backups() {
        var backups = new MemoryBackups();
        return new BackupPorts(backups, backups, backups, new MemoryUnsaved());
    }
}
