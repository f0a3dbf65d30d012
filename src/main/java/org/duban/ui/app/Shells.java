package org.duban.ui.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.search.Pinyin;
import org.duban.ui.account.AccountsModel;
import org.duban.ui.account.LoginModel;
import org.duban.ui.backup.BackupPage;
import org.duban.ui.backup.BackupRoom;
import org.duban.ui.background.Background;
import org.duban.ui.background.Failures;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.review.ReviewModel;
import org.duban.ui.settings.SettingsScreen;
import org.duban.ui.shell.Session;
import org.duban.ui.shell.ShellModel;
import org.duban.ui.start.StartModel;
import org.duban.ui.workspace.Acting;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.SignIn;
import org.duban.usecase.backup.KeepBackups;

/** Puts the models of the window together over a store that has opened. */
record Shells(
        Services services, ScreenMaker screens, Preferences preferences, Background background, Failures failures) {

    private static final String HOME = "overview";

    /**
     * New models.
     *
     * @param keep    backs the store up
     * @param restore closes the store, puts a backup in its place and opens it again
     */
    Shell make(OpenStore store, KeepBackups keep, Consumer<Path> restore) {
        Ledger ledger = store.ledger();
        var changes = new ChangePlans(ledger, services.clock());
        var acting = new Acting(preferences, store.signIn());
        var workspace = new Workspace(store.contents(), ledger, changes, acting, background, services.clock());
        var accounts = new ManageAccounts(ledger, services.passwords(), services.clock());
        var signIn = new SignIn(ledger, services.passwords(), services.clock());
        var login = new LoginModel(signIn, accounts, acting, background);
        BackupRoom backups = BackupParts.room(services, ledger, workspace, preferences, background, new BackupParts.Acts(keep, restore));
        var session = new Session(
                workspace, preferences, background, failures, services.clock(), services.dataFolder(), login, backups);
        var importPlan = new ImportPlan(workspace, workspace::account);
        var review = new ReviewModel(workspace, importPlan, services.deadlineWords(), services.textWords(), new Pinyin());
        var intake = new IntakeModel(services.reader(), background, preferences::messages, review::begin);
        review.connect(intake::reviewed, intake::readAgain);
        var sample = new SampleModel(services.sample(), importPlan, workspace, background, preferences::messages);
        var start = new StartModel(workspace, preferences, services.clock());
        var settings = new SettingsPages(
                new AccountsModel(accounts, signIn, acting, login, workspace, preferences, background),
                HistoryParts.model(services, session, ledger));
        var model = new ShellModel(workspace, preferences, review, HOME);
        backups.backups().setPage(() -> {
            settings.choose(BackupPage.ID);
            model.show(SettingsScreen.ID);
        });
        return new Shell(session, model, intake, sample, start, screens, settings);
    }
}
