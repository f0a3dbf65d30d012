package org.duban.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.duban.domain.account.Accounts;
import org.duban.settings.SettingsFile;
import org.duban.ui.background.Background;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Running;
import org.duban.ui.backup.BackupModel;
import org.duban.ui.backup.Looking;
import org.duban.ui.backup.OnceSaved;
import org.duban.ui.backup.RestoreModel;
import org.duban.ui.backup.Told;
import org.duban.ui.backup.WaysBackModel;
import org.duban.ui.backup.WaysBackPane;
import org.duban.ui.shell.Closing;
import org.duban.ui.workspace.Acting;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStanding;
import org.duban.usecase.backup.KeepBackups;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.WayBack;
import org.duban.wording.RecoveryWords;
import org.jspecify.annotations.Nullable;

/** The life of the window: the store opens, the shell works on it, both close; a backup may take its place between. */
final class Program {

    private final Services services;
    private final ScreenMaker screens;
    private final Runnable ended;
    /** Does what people wait for: reading, exporting. */
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /** Does everything at the store, so that no save waits for a long document. */
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();

    private final Failures failures;
    private final Background background;
    /** What people wait for at the store. */
    private final Background atStore;

    private final SettingsFile settings;
    private final Preferences preferences;
    private final KeepBackups keep;
    private final DubanWindow window;
    /** Known to the keeper alone. */
    private @Nullable Ledger ledger;

    private @Nullable Working working;
    private boolean ending;

    /** What is there while a store is open. */
    private record Working(Shell shell, Rooms rooms, Subscription ends) {}

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
        this.atStore = new Background(this::executeQuietly, Platform::runLater, failures);
        this.settings = new SettingsFile(services.dataFolder());
        SettingsFile.Loaded loaded = settings.load();
        this.preferences = new Preferences(loaded.settings(), settings::save, background);
        this.keep = KeepBackups.of(
                services.backups().maker(), this::secondFolder, services.clock(), new EachSecond());
        keep.listen(standing -> Platform.runLater(() -> heard(standing)));
        this.window = new DubanWindow(stage, preferences, new StartupPage(preferences.messages()));
        if (loaded.damaged() != null) {
            failures.accept(new Refusal("settings-damaged", loaded.damaged().toString()));
        }
    }

    /** Shows the window and opens the store. */
    void begin() {
        closeBy(this::end);
        window.stage().show();
        openStore(Optional.empty());
    }

    private void closeBy(Runnable action) {
        window.stage().setOnCloseRequest(event -> {
            event.consume();
            action.run();
        });
    }

    /**
     * @param before how something ended that closed the store
     */
    private void openStore(Optional<Told> before) {
        var page = new StartupPage(preferences.messages());
        window.show(page);
        background.quietly(progress -> opened(), store -> opened(store, before), failure -> {
            failures.accept(failure);
            failures.seen();
            notOpened(page, new StartupPage.Failed(failure, before.orElse(null), services.dataFolder()));
        });
    }

    private void notOpened(StartupPage page, StartupPage.Failed failed) {
        var answers = new StartupPage.Answers(() -> openStore(Optional.empty()), this::end, opener());
        page.failed(failed, answers, WayBack.mayHelp(failed.failure()) ? waysBack() : null);
    }

    /** Where no store opens nobody can tell who may restore: whoever sits here does. */
    private WaysBackPane waysBack() {
        Account account = new Acting(preferences, false).get();
        var uses = new RestoreModel.Uses(
                Looking.of(services.backups().files()),
                () -> account,
                () -> true,
                services.clock().getZone(),
                file -> stopThen(() -> restore(new Restore(services, file, account))));
        var model = new WaysBackModel(
                services.backups().files(), secondFolder(), new RestoreModel(uses, preferences, background), background);
        return new WaysBackPane(model, preferences.messages());
    }

    private static SystemOpener opener() {
        return new SystemOpener(System.getProperty("os.name", ""));
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

    /** Asked by whatever makes backups, on its own thread. */
    private @Nullable Path secondFolder() {
        return preferences.settings().backups().second();
    }

    private void heard(BackupStanding standing) {
        if (working != null) {
            working.shell().session().backups().backups().heard(standing);
        }
    }

    private OpenStore opened() {
        OpenStore store = OpenStore.open(() -> keep.over(services.openLedger().get()));
        ledger = store.ledger();
        return store;
    }

    /** Before anything else a person learns that something was damaged. */
    private void opened(OpenStore store, Optional<Told> before) {
        if (ending) {
            return;
        }
        Optional<Recovery> grave = store.ledger().recovery().filter(Recovery::isGrave);
        grave.ifPresentOrElse(recovery -> report(recovery, () -> work(store, before)), () -> work(store, before));
    }

    private void report(Recovery recovery, Runnable goOn) {
        var words = new RecoveryWords(preferences.messages(), services.clock().getZone());
        var page = new RecoveryPage(recovery, words, background, goOn);
        window.show(page);
        page.begin();
    }

    private void work(OpenStore store, Optional<Told> before) {
        Shell shell = new Shells(services, screens, preferences, background, failures).make(store, keep, this::restore);
        var rooms = new Rooms(window, shell);
        BackupModel backups = shell.session().backups().backups();
        backups.heard(keep.standing());
        working = new Working(shell, rooms, EachMinute.run(backups::tick));
        rooms.begin();
        offerWhatIsElsewhere(shell);
        closeBy(rooms::requestClose);
        shell.model().closing().stageProperty().subscribe(stage -> {
            if (stage == Closing.Stage.CLOSED) {
                end();
            }
        });
        var told = shell.session().backups().told();
        before.ifPresent(told::tell);
        store.ledger().recovery().filter(each -> !each.isGrave()).ifPresent(quiet -> told.mention(
                messages -> new RecoveryWords(messages, services.clock().getZone()).verdict(quiet)));
    }

    /** Whoever has nothing here, and a second folder, has most likely lost what was here. */
    private void offerWhatIsElsewhere(Shell shell) {
        Path second = secondFolder();
        if (second != null && shell.session().workspace().plans().isEmpty()) {
            background.quietly(
                    progress -> WayBack.newestIn(second, services.backups().files()),
                    found -> found.ifPresent(way -> shell.session().backups().restore().offer(way.file(), way.contents())),
                    failures);
        }
    }

    /** Puts a backup in the place of the store, and opens that; where it fails, what was there before opens again. */
    private void restore(Path backup) {
        Working now = working;
        if (now == null || ending || !now.shell().model().keepEdits()) {
            return;
        }
        Workspace workspace = now.shell().session().workspace();
        var told = now.shell().session().backups().told();
        new OnceSaved(workspace, told, file -> leave(now, new Restore(services, file, workspace.account()))).accept(backup);
    }

    private void leave(Working now, Restore restore) {
        working = null;
        now.rooms().end();
        now.ends().unsubscribe();
        screens.forget();
        closeBy(this::end);
        stopThen(() -> restore(restore));
    }

    /** Nobody may read a store whose file is to be replaced. */
    private void stopThen(Runnable action) {
        Running busy = background.runningProperty().get();
        if (busy != null) {
            window.show(new WaitingPage(preferences.messages().text("shell.waiting-for", busy.title())));
        }
        new Standstill(background, worker).then(action);
    }

    private void restore(Restore restore) {
        if (ending) {
            return;
        }
        var words = preferences.messages();
        window.show(new WaitingPage(atStore, words.text("backup.restoring"), words.text("shell.cancel")));
        atStore.run(words.text("backup.restoring"), progress -> restored(restore, progress), this::openOther, failure -> openOther(Told.notRestored(failure)));
    }

    private Told restored(Restore restore, Progress progress) {
        Accounts accounts = ledger == null ? Accounts.NONE : ledger.accounts();
        closeStore();
        return restore.run(accounts, progress);
    }

    /** A backup brings its settings along where there were none. */
    private void openOther(Told told) {
        preferences.change(before -> settings.glance());
        openStore(Optional.of(told));
    }

    /**
     * The store is closed by the thread that opened it, after everything that waits to be saved. Without a store the
     * settings are left alone: they may be those of a window that is open already.
     */
    private void end() {
        if (ending) {
            return;
        }
        if (working != null) {
            window.keepBounds();
        }
        ending = true;
        background.stopAll();
        atStore.stopAll();
        if (working != null && keep.isBehind()) {
            new Ending(keeper, failures, window, preferences.messages(), this::close).begin(this::finishBackup);
        } else {
            close();
        }
    }

    private boolean finishBackup(Progress progress) {
        keep.finish(progress);
        return true;
    }

    private void close() {
        window.stage().hide();
        worker.shutdown();
        keeper.execute(this::closeStore);
        keeper.execute(this::awaitWorker);
        keeper.execute(ended);
        keeper.shutdown();
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
            ledger = null;
        }
    }
}
