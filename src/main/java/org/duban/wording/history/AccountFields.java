package org.duban.wording.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.messages.Messages;
import org.duban.usecase.history.HistoryNames;
import org.jspecify.annotations.Nullable;

/** The fields of accounts. Of a password and of a recovery code nothing is said but that it is another one. */
record AccountFields(Messages messages, HistoryNames names) {

    List<FieldWords> of(AccountsRevised revised) {
        Fields signIn = new Fields(messages)
                .add("sign-in", onOrOff(revised.recoveryBefore()), onOrOff(revised.recoveryAfter()));
        boolean codeOnly = revised.recoveryBefore() != null
                && revised.recoveryAfter() != null
                && !revised.recoveryBefore().equals(revised.recoveryAfter());
        if (codeOnly) {
            signIn.fact("recovery", messages.text("history.changed"));
        }
        Stream<AccountId> ids = Stream.concat(revised.before().stream(), revised.after().stream())
                .map(UserAccount::id)
                .distinct();
        boolean several = revised.after().size() > 1 || revised.before().size() > 1;
        return Stream.concat(
                        signIn.all().stream(),
                        ids.flatMap(id -> account(of(revised.before(), id), of(revised.after(), id), several)))
                .toList();
    }

    private Stream<FieldWords> account(@Nullable UserAccount before, @Nullable UserAccount after, boolean several) {
        String about = several ? name(before, after) + " " : "";
        Fields fields = new Fields(messages)
                .with("account", before, after, UserAccount::name)
                .with("role", before, after, each -> messages.text("history.role." + each.role()))
                .with("department", before, after, this::department)
                .with("active", before, after, each -> messages.text(each.active() ? "history.yes" : "history.no"))
                .with("failures", before, after, each -> each.failures() == 0 ? null : Integer.toString(each.failures()))
                .with("locked", before, after, this::locked);
        if (before != null && after != null && !before.password().equals(after.password())) {
            fields.fact("password", messages.text("history.changed"));
        }
        return fields.all().stream().map(each -> new FieldWords(about + each.name(), each.before(), each.after()));
    }

    private @Nullable String department(UserAccount account) {
        return account.department() == null ? null : names.department(account.department());
    }

    private @Nullable String locked(UserAccount account) {
        Instant until = account.lockedUntil();
        return until == null ? null : messages.text("history.locked");
    }

    private String onOrOff(@Nullable String recovery) {
        return messages.text(recovery == null ? "history.off" : "history.on");
    }

    private static @Nullable UserAccount of(List<UserAccount> accounts, AccountId id) {
        return accounts.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static String name(@Nullable UserAccount before, @Nullable UserAccount after) {
        return Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).map(UserAccount::name).orElse("");
    }
}
