package org.duban.cli;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duban.messages.Messages;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.SignIn;
import org.jspecify.annotations.Nullable;

/** Who sits before the command line: named by an option or a variable, with a password that is typed or in a variable. */
final class Caller {

    private static final String ACCOUNT = "DUBAN_ACCOUNT";
    private static final String PASSWORD = "DUBAN_PASSWORD";
    private static final String NEW_PASSWORD = "DUBAN_NEW_PASSWORD";
    private static final String RECOVERY_CODE = "DUBAN_RECOVERY_CODE";

    private final Parts parts;
    private final Messages messages;

    Caller(Parts parts, Messages messages) {
        this.parts = parts;
        this.messages = messages;
    }

    /**
     * Who acts: whoever signs in, or where nobody needs to the office.
     *
     * @param named by the option; null where it was left out
     * @throws Refusal when they must sign in and do not, or cannot
     */
    Account account(Ledger ledger, @Nullable String named) {
        SignIn signIn = signIn(ledger);
        if (!signIn.isNeeded()) {
            return ofTheSystem();
        }
        String name = name(named);
        return withPassword(password -> signIn.signIn(name, password));
    }

    /** The system's user, as the office. */
    static Account ofTheSystem() {
        return Account.office(System.getProperty("user.name", "duban"));
    }

    /** Signs in, and does something that wants the password once more. */
    void confirmed(Ledger ledger, @Nullable String named, Confirmed act) {
        String name = name(named);
        withPassword(password -> {
            act.as(signIn(ledger).signIn(name, password), password);
            return name;
        });
    }

    /** Something that wants the password of the account that does it. */
    @FunctionalInterface
    interface Confirmed {

        /** Does it. */
        void as(Account account, char[] password);
    }

    /**
     * The account that is named.
     *
     * @throws Refusal when none is
     */
    String name(@Nullable String named) {
        String name = named == null ? parts.keyboard().variable(ACCOUNT) : named;
        if (name == null || name.isBlank()) {
            throw new Refusal("account-not-named");
        }
        return name;
    }

    /** Does something with a new password, which is typed twice. */
    void withNewPassword(Consumer<char[]> act) {
        wiped(secret(NEW_PASSWORD, "cli.ask-new-password"), password -> {
            if (parts.keyboard().variable(NEW_PASSWORD) == null) {
                mustBeTypedAgain(password);
            }
            act.accept(password);
            return password;
        });
    }

    /** Does something with the recovery code. */
    void withRecoveryCode(Consumer<String> act) {
        wiped(secret(RECOVERY_CODE, "cli.ask-recovery-code"), code -> {
            act.accept(String.valueOf(code));
            return code;
        });
    }

    private void mustBeTypedAgain(char[] password) {
        wiped(secret(NEW_PASSWORD, "cli.ask-again"), again -> {
            if (!Arrays.equals(password, again)) {
                throw new Refusal("passwords-differ");
            }
            return again;
        });
    }

    private <T> T withPassword(Function<char[], T> act) {
        return wiped(secret(PASSWORD, "cli.ask-password"), act);
    }

    private static <T> T wiped(char[] secret, Function<char[], T> act) {
        try {
            return act.apply(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private char[] secret(String variable, String question) {
        String given = parts.keyboard().variable(variable);
        char[] typed = given == null ? parts.keyboard().secret(messages.text(question)) : given.toCharArray();
        if (typed == null) {
            throw new Refusal("nobody-types", variable);
        }
        return typed;
    }

    private SignIn signIn(Ledger ledger) {
        return new SignIn(ledger, parts.passwords(), parts.clock());
    }
}
