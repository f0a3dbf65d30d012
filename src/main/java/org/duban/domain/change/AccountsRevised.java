package org.duban.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.jspecify.annotations.Nullable;

/**
 * Accounts are made or changed, or 登录 is switched on or off. Unlike a {@link Change} it is not undone: a password
 * that somebody else set in between would come back.
 *
 * @param before         the accounts concerned that there were
 * @param after          the same as they are from now on, and the new ones
 * @param recoveryBefore null where 登录 was off
 * @param recoveryAfter  null where 登录 is off from now on
 */
public record AccountsRevised(
        List<UserAccount> before,
        List<UserAccount> after,
        @Nullable String recoveryBefore,
        @Nullable String recoveryAfter)
        implements Deed {

    public AccountsRevised {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The accounts after this.
     *
     * @throws StaleChange when they are not as this expects them, or two would sign in with one name
     */
    public Accounts appliedTo(Accounts current) {
        StaleChange.unless(Objects.equals(current.recovery(), recoveryBefore), "登录");
        StaleChange.unless(current.all().containsAll(before), "an account");
        var others = new ArrayList<>(current.all());
        others.removeAll(before);
        List<UserAccount> all = Stream.concat(others.stream(), after.stream()).toList();
        StaleChange.unless(all.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).distinct().count() == all.size(), "a name");
        StaleChange.unless(all.stream().map(UserAccount::id).distinct().count() == all.size(), "an account's id");
        return new Accounts(recoveryAfter, all);
    }

    /** Without the hashes. */
    @Override
    public String toString() {
        return "AccountsRevised[" + before + " -> " + after + "]";
    }
}
