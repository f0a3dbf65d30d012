package org.duban.ui.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportMatrix;
import org.duban.ui.background.Background;
import org.duban.ui.background.Work;
import org.duban.ui.workspace.Acting;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.SaveState;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.account.FirstPassword;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.SignIn;
import org.jspecify.annotations.Nullable;

/** The accounts as whoever acts sees and changes them; passwords are hashed off the FX thread and wiped. */
public final class AccountsModel {

    /** What plans call the office where nobody has typed another 部门. */
    private static final String OFFICE = "院长办公室";

    private final ManageAccounts manage;
    private final SignIn signIn;
    private final Acting acting;
    private final LoginModel login;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final ReadOnlyObjectWrapper<Accounts> accounts = new ReadOnlyObjectWrapper<>(this, "accounts", Accounts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Once> once = new ReadOnlyObjectWrapper<>(this, "once");

    /** What is shown this once, until somebody says that they have it. */
    public sealed interface Once {

        /** 恢复码. */
        record Recovery(String code) implements Once {}

        /** The first passwords of new accounts. */
        record Passwords(List<FirstPassword> passwords) implements Once {}
    }

    public AccountsModel(
            ManageAccounts manage,
            SignIn signIn,
            Acting acting,
            LoginModel login,
            Workspace workspace,
            Preferences preferences,
            Background background) {
        this.manage = manage;
        this.signIn = signIn;
        this.acting = acting;
        this.login = login;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
    }

    /** The accounts there are, as last read. */
    public ReadOnlyObjectProperty<Accounts> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    /** Why the last act was refused; null where it was not. */
    public ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether an act is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is to be written down now; null while there is nothing. */
    public ReadOnlyObjectProperty<@Nullable Once> onceProperty() {
        return once.getReadOnlyProperty();
    }

    /** Every department known. */
    public Departments departments() {
        return workspace.departments();
    }

    /** The departments that report on the open plan and for which nobody can sign in; the office itself has accounts of its own. */
    public List<Department> withoutAccount() {
        Plan plan = workspace.planProperty().get();
        if (plan == null) {
            return List.of();
        }
        Obligations rule = preferences.settings().reporting().obligations();
        return ReportMatrix.of(rule, plan, workspace.progress(plan.id()), workspace.reports(plan.id())).rows().stream()
                .map(ReportMatrix.Row::department)
                .filter(each -> !isTheOffice(each))
                .filter(each -> accounts.get().all().stream().noneMatch(account -> each.id().equals(account.department())))
                .toList();
    }

    private boolean isTheOffice(Department department) {
        return Stream.of(OFFICE, preferences.settings().identity().department()).anyMatch(department::answersTo);
    }

    /** The settings, of which minutes until the window locks itself are one. */
    public Preferences preferences() {
        return preferences;
    }

    /** Reads the accounts. */
    public void load() {
        problem.set(null);
        Account by = acting.get();
        background.quietly(progress -> manage.accounts(by), accounts::set, problem::set);
    }

    /** What was refused is forgotten. */
    public void forgetProblem() {
        problem.set(null);
    }

    /** Switches 登录 on; whoever does becomes the first account of the office, and the recovery code is to be seen. */
    public void switchOn(String name, char[] password) {
        Account by = acting.get();
        act(password, progress -> {
            String code = manage.switchOn(by, name, password);
            return new Switched(code, signIn.signIn(name, password));
        }, done -> {
            acting.signIn(done.first());
            once.set(new Once.Recovery(done.code()));
        });
    }

    private record Switched(String code, Account first) {}

    /** Switches 登录 off: everybody acts as the office again. */
    public void switchOff(char[] password) {
        Account by = acting.get();
        act(password, progress -> {
            manage.switchOff(by, password);
            return by;
        }, done -> {
            acting.switchOff();
            login.becameOther();
        });
    }

    /** Makes an account. */
    public void create(String name, AccountRole role, @Nullable DepartmentId department, char[] password, Runnable then) {
        Account by = acting.get();
        act(password, progress -> manage.create(by, name, role, department, password), made -> then.run());
    }

    /** 为各科室建账户: one for each department that reports and has none; their first passwords are to be seen. */
    public void createForDepartments() {
        Account by = acting.get();
        List<Department> wanted = withoutAccount();
        act(new char[0], progress -> manage.createFor(by, wanted), made -> {
            if (!made.isEmpty()) {
                once.set(new Once.Passwords(made));
            }
        });
    }

    /** Gives an account another name, role or department, stops it or lets it sign in again. */
    public void revise(UserAccount account, String name, AccountRole role, @Nullable DepartmentId department, boolean active) {
        Account by = acting.get();
        act(new char[0], progress -> {
            manage.revise(by, account.id(), name, role, department, active);
            return new Account(name.strip(), role, department, account.id());
        }, done -> {
            if (account.id().equals(by.id())) {
                revisedOwn(done, active);
            }
        });
    }

    /** Gives an account a new password in place of a forgotten one. */
    public void reset(AccountId id, char[] password, Runnable then) {
        Account by = acting.get();
        act(password, progress -> {
            manage.reset(by, id, password);
            return by;
        }, done -> then.run());
    }

    /** Gives whoever acts another password. */
    public void changeOwn(char[] old, char[] password, Runnable then) {
        Account by = acting.get();
        act(password, progress -> {
            try {
                manage.changeOwn(by, old, password);
            } finally {
                Arrays.fill(old, '\0');
            }
            return by;
        }, done -> then.run());
    }

    /** What was shown once is written down; the window then shows itself to the first account of the office. */
    public void noted() {
        Once shown = once.get();
        once.set(null);
        if (shown instanceof Once.Recovery) {
            login.becameOther();
        }
    }

    private void revisedOwn(Account own, boolean active) {
        if (active) {
            acting.signIn(own);
            login.becameOther();
        } else {
            login.leave();
        }
    }

    /** What waits to be saved is saved first, as of whoever made it: another account might no longer be let in with it. */
    private <T> void act(char[] password, Work<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        if (workspace.saveStateProperty().get() instanceof SaveState.Failed(Throwable reason)) {
            Arrays.fill(password, '\0');
            problem.set(reason);
            workspace.retrySaving();
            return;
        }
        busy.set(true);
        problem.set(null);
        background.quietly(
                progress -> {
                    try {
                        return work.run(progress);
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                done -> {
                    busy.set(false);
                    then.accept(done);
                    if (acting.get().isOffice()) {
                        load();
                    }
                },
                failure -> {
                    busy.set(false);
                    problem.set(failure);
                });
    }
}
