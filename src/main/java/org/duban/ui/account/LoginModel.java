package org.duban.ui.account;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.ui.background.Background;
import org.duban.ui.background.Work;
import org.duban.ui.workspace.Acting;
import org.duban.usecase.Account;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.SignIn;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The door of the window: closed until somebody signs in, and whenever it is locked. */
public final class LoginModel {

    private final SignIn signIn;
    private final ManageAccounts accounts;
    private final Acting acting;
    private final Background background;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyObjectWrapper<@Nullable String> nextCode = new ReadOnlyObjectWrapper<>(this, "nextCode");
    private Runnable beforeChange = () -> {};
    private Runnable changed = () -> {};

    /**
     * @param acting who acts; the door is closed while that is nobody
     */
    public LoginModel(SignIn signIn, ManageAccounts accounts, Acting acting, Background background) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.acting = acting;
        this.background = background;
        closed.set(acting.isNeeded());
    }

    /** Whether nothing but the door is to be seen. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Whether a password is being looked at, which takes a moment. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why nobody was let in last; null while nobody was refused. */
    public ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The recovery code that came in place of a used one, until it is written down; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable String> nextCodeProperty() {
        return nextCode.getReadOnlyProperty();
    }

    /** Whoever signed in, be the door closed or not; null while nobody has. */
    public @Nullable Account person() {
        return acting.signedInProperty().get();
    }

    /**
     * What the window does with another person: first keep what the one before has typed, then show itself anew.
     *
     * @param keepEdits is called while the person before still acts
     * @param showAnew  is called when somebody else does
     */
    public void whenOther(Runnable keepEdits, Runnable showAnew) {
        beforeChange = keepEdits;
        changed = showAnew;
    }

    /** Looks at the password, and wipes it; who was locked out finds everything as it was. */
    public void signIn(String name, char[] password) {
        attempt(password, progress -> signIn.signIn(name, password), this::enter);
    }

    /** Gives the office another password for its recovery code, and wipes it; the next code is then to be seen. */
    public void recover(String name, String code, char[] password) {
        attempt(password, progress -> accounts.recover(name, code, password), nextCode::set);
    }

    /** The next recovery code is written down. */
    public void codeNoted() {
        nextCode.set(null);
    }

    /** What was refused is forgotten. */
    public void forgetProblem() {
        problem.set(null);
    }

    /** Shows the door until whoever acts, or another one, signs in; while nobody signed in there is nothing to lock. */
    public void lock() {
        if (person() != null) {
            problem.set(null);
            closed.set(true);
        }
    }

    /** Whoever acts leaves; the next one begins anew. */
    public void leave() {
        if (person() != null) {
            beforeChange.run();
            acting.signOut();
            lockFor();
        }
    }

    /** 登录 was switched on or off, or the account of whoever acts is another one now: the window shows itself anew. */
    public void becameOther() {
        closed.set(acting.isNeeded() && person() == null);
        changed.run();
    }

    private void lockFor() {
        problem.set(null);
        closed.set(true);
    }

    private void enter(Account account) {
        Account before = person();
        if (account.equals(before)) {
            closed.set(false);
            return;
        }
        if (before != null) {
            beforeChange.run();
        }
        acting.signIn(account);
        changed.run();
        closed.set(false);
    }

    private <T> void attempt(char[] password, Work<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(null);
        background.quietly(
                progress -> {
                    try {
                        return Objects.requireNonNull(work.run(progress));
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                done -> {
                    busy.set(false);
                    then.accept(done);
                },
                failure -> {
                    busy.set(false);
                    problem.set(failure);
                });
    }
}
