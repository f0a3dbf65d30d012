package org.duban.wording.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Says what happened to accounts: 新建账户 李强, 密码输错 李强, 启用登录. */
record AccountWords(Messages messages) {

    String of(AccountsRevised revised) {
        boolean was = revised.recoveryBefore() != null;
        boolean is = revised.recoveryAfter() != null;
        if (was != is) {
            return messages.text(is ? "change.sign-in-on" : "change.sign-in-off");
        }
        String names = Stream.of(revised.after(), revised.before())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(UserAccount::name)
                .collect(Collectors.joining(messages.text("history.and")));
        return messages.text("change.account." + step(revised), names);
    }

    private static String step(AccountsRevised revised) {
        if (revised.before().isEmpty() || revised.after().isEmpty()) {
            return revised.before().isEmpty() ? "added" : "removed";
        }
        UserAccount before = revised.before().getFirst();
        UserAccount after = find(revised.after(), before);
        if (after == null) {
            return "revised";
        }
        if (!before.password().equals(after.password())) {
            return "password";
        }
        if (after.failures() > before.failures()) {
            return after.lockedUntil() == null ? "failed" : "locked";
        }
        return onlyUnlocked(before, after) ? "unlocked" : "revised";
    }

    private static boolean onlyUnlocked(UserAccount before, UserAccount after) {
        return before.failures() > after.failures()
                && before.name().equals(after.name())
                && before.role() == after.role()
                && Objects.equals(before.department(), after.department())
                && before.active() == after.active();
    }

    private static @Nullable UserAccount find(List<UserAccount> accounts, UserAccount same) {
        return accounts.stream().filter(each -> each.id().equals(same.id())).findFirst().orElse(null);
    }
}
