package org.duban.ui.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.duban.settings.SettingsFile;
import org.duban.ui.account.AccountsModel;
import org.duban.ui.account.LoginModel;
import org.duban.ui.background.Background;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Running;
import org.duban.search.Pinyin;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.review.ReviewModel;
import org.duban.ui.shell.Closing;
import org.duban.ui.shell.Session;
import org.duban.ui.shell.ShellModel;
import org.duban.ui.start.StartModel;
import org.duban.ui.workspace.Acting;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.SignIn;
import org.jspecify.annotations.Nullable;

/** The life of the window: the store opens, the shell works on it, both close. */
final class Program {

    private static final String HOME = "overview";

    private final Services services;
    private final ScreenMaker screens;
    private final Runnable ended;
    /** Does what people wait for: reading, exporting. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /** Does everything at the store, so that no save waits for a long document. */
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();

    private final Failures failures;
    private final Background background;
    private final Preferences preferences;
    private final DubanWindow window;
    /** Known to the keeper alone. */
    private @Nullable Ledger ledger;

    private boolean working;
    private boolean ending;

    /**
     * To be called on the FX thread.
     *
     * @param failures is told what goes wrong unexpectedly
     * @param ended    is told, on any thread, when everything is closed
     */
    Program(Services services, ScreenMaker screens, Failures failures, Stage stage, Runnable ended) {
        this.services = services;
        this.screens = screens;
        this.failures = failures;
        this.ended = ended;
        this.background = new Background(this::execute, this::executeQuietly, Platform::runLater, failures);
        var file = new SettingsFile(services.dataFolder());
        SettingsFile.Loaded loaded = file.load();
        this.preferences = new Preferences(loaded.settings(), file::save, background);
        this.window = new DubanWindow(stage, preferences, new StartupPage(preferences.messages()));
        if (loaded.damaged() != null) {
            failures.accept(new Refusal("settings-damaged", loaded.damaged().toString()));
        }
    }

    /** Shows the window and opens the store. */
    void begin() {
        window.stage().setOnCloseRequest(event -> {
            event.consume();
            end();
        });
        window.stage().show();
        openStore();
    }

    private void openStore() {
        var page = new StartupPage(preferences.messages());
        window.show(page);
        background.quietly(progress -> opened(), this::work, failure -> {
            failures.accept(failure);
            failures.seen();
            page.failed(failure, services.dataFolder(), this::openStore, this::end);
        });
    }

    /** What comes up after the end is left: everything that had to be saved was. To be called on the FX thread. */
    private void execute(Runnable work) {
        if (!ending) {
            worker.execute(work);
        }
    }

    private void executeQuietly(Runnable work) {
        if (!ending) {
            keeper.execute(work);
        }
    }

    private OpenStore opened() {
        OpenStore store = OpenStore.open(services.openLedger());
        ledger = store.ledger();
        return store;
    }

    private void work(OpenStore store) {
        if (ending) {
            return;
        }
        working = true;
        var shell = shell(store);
        var rooms = new Rooms(window, shell);
        rooms.begin();
        window.stage().setOnCloseRequest(event -> {
            event.consume();
            rooms.requestClose();
        });
        shell.model().closing().stageProperty().subscribe(stage -> {
            if (stage == Closing.Stage.CLOSED) {
                end();
            }
        });
    }

    private Shell shell(OpenStore store) {
        Ledger ledger = store.ledger();
        var changes = new ChangePlans(ledger, services.clock());
        var acting = new Acting(preferences, store.signIn());
        var workspace = new Workspace(store.contents(), ledger, changes, acting, background, services.clock());
        var accounts = new ManageAccounts(ledger, services.passwords(), services.clock());
        var signIn = new SignIn(ledger, services.passwords(), services.clock());
        var login = new LoginModel(signIn, accounts, acting, background);
        var session = new Session(
                workspace, preferences, background, failures, services.clock(), services.dataFolder(), login);
        var importPlan = new ImportPlan(workspace, workspace::account);
        var review = new ReviewModel(workspace, importPlan, services.deadlineWords(), services.textWords(), new Pinyin());
        var intake = new IntakeModel(services.reader(), background, preferences::messages, review::begin);
        review.connect(intake::reviewed, intake::readAgain);
        var sample = new SampleModel(services.sample(), importPlan, workspace, background, preferences::messages);
        var start = new StartModel(workspace, preferences, services.clock());
        var settings = new SettingsPages(
                new AccountsModel(accounts, signIn, acting, login, workspace, preferences, background),
                HistoryParts.model(services, session, ledger));
        return new Shell(session, new ShellModel(workspace, preferences, review, HOME), intake, sample, start, screens, settings);
    }

    /**
     * The store is closed by the thread that opened it, after everything that waits to be saved. Without a store the
     * settings are left alone: they may be those of a window that is open already.
     */
    private void end() {
        if (ending) {
            return;
        }
        if (working) {
            window.keepBounds();
        }
        ending = true;
        background.runningProperty().subscribe(Program::cancel);
        window.stage().hide();
        worker.shutdown();
        keeper.execute(this::closeStore);
        keeper.execute(this::awaitWorker);
        keeper.execute(ended);
        keeper.shutdown();
    }

    private static void cancel(@Nullable Running job) {
        if (job != null) {
            job.cancel();
        }
    }

    /** A paper that was being written is finished or taken away before the process ends. */
    private void awaitWorker() {
        try {
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeStore() {
        if (ledger != null) {
            ledger.close();
        }
    }
}
