package org.duban.ui.workspace;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.usecase.Account;
import org.jspecify.annotations.Nullable;

/** Who acts in the window: whoever signed in; while nobody has to, the office by the name in the settings. */
public final class Acting implements Supplier<Account> {

    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<@Nullable Account> signedIn = new ReadOnlyObjectWrapper<>(this, "signedIn");
    private boolean needed;

    /**
     * @param needed whether 登录 is switched on
     */
    public Acting(Preferences preferences, boolean needed) {
        this.preferences = preferences;
        this.needed = needed;
    }

    /** Whoever signed in; null while nobody has. */
    public ReadOnlyObjectProperty<@Nullable Account> signedInProperty() {
        return signedIn.getReadOnlyProperty();
    }

    /** Whether somebody must sign in. */
    public boolean isNeeded() {
        return needed;
    }

    /** That account acts from now on, and somebody must sign in. */
    public void signIn(Account account) {
        needed = true;
        signedIn.set(account);
    }

    /** Nobody acts until somebody signs in. */
    public void signOut() {
        signedIn.set(null);
    }

    /** Nobody has to sign in any more. */
    public void switchOff() {
        needed = false;
        signedIn.set(null);
    }

    @Override
    public Account get() {
        Account somebody = signedIn.get();
        if (somebody != null) {
            return somebody;
        }
        return needed ? Account.NOBODY : Account.office(userName());
    }

    private String userName() {
        String user = preferences.settings().identity().user();
        return user.isEmpty() ? preferences.messages().text("shell.office") : user;
    }
}
