package org.duban.cli;

import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.ManageAccounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban accounts}: lists the accounts; each of its sub-commands is one act on them. */
@Command(name = "accounts")
final class AccountsCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    AccountsCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Accounts accounts = manage(ledger).accounts(root.account());
            console.say(accounts.isOn() ? "cli.accounts.on" : "cli.accounts.off", accounts.all().size());
            accounts.all().forEach(each -> console.say(
                    each.active() ? "cli.accounts.line" : "cli.accounts.line-inactive", each.name(), role(each, ledger)));
        }
    }

    @Command(name = "on")
    void switchOn() {
        try (Ledger ledger = root.openLedger()) {
            String name = root.caller().name(root.named());
            root.caller().withNewPassword(password -> console.say(
                    "cli.accounts.switched-on", name, manage(ledger).switchOn(root.account(), name, password)));
        }
    }

    @Command(name = "off")
    void switchOff() {
        try (Ledger ledger = root.unsignedLedger()) {
            root.caller().confirmed(ledger, root.named(), manage(ledger)::switchOff);
            console.say("cli.accounts.switched-off");
        }
    }

    @Command(name = "add")
    void add(
            @Parameters(paramLabel = "NAME", descriptionKey = "cli.help.account-name") String name,
            @ArgGroup(exclusive = false, multiplicity = "1") Duty duty) {
        act(name, (ledger, manage) -> root.caller().withNewPassword(
                password -> manage.create(root.account(), name, duty.role, duty.department(ledger), password)));
    }

    @Command(name = "change")
    void change(
            @Parameters(paramLabel = "NAME", descriptionKey = "cli.help.account-name") String name,
            @Option(names = "--rename", paramLabel = "NAME", descriptionKey = "cli.help.rename") @Nullable String other,
            @ArgGroup(exclusive = false) @Nullable Duty duty,
            @ArgGroup @Nullable Use use) {
        act(name, (ledger, manage) -> {
            UserAccount before = find(manage, name);
            manage.revise(
                    root.account(),
                    before.id(),
                    other == null ? before.name() : other,
                    duty == null ? before.role() : duty.role,
                    duty == null ? before.department() : duty.department(ledger),
                    use == null ? before.active() : use.resume && !use.stop);
        });
    }

    @Command(name = "reset")
    void reset(@Parameters(paramLabel = "NAME", descriptionKey = "cli.help.account-name") String name) {
        act(name, (ledger, manage) -> root.caller().withNewPassword(
                password -> manage.reset(root.account(), find(manage, name).id(), password)));
    }

    @Command(name = "passwd")
    void changeOwn() {
        try (Ledger ledger = root.unsignedLedger()) {
            root.caller().confirmed(ledger, root.named(), (account, old) -> root.caller()
                    .withNewPassword(password -> manage(ledger).changeOwn(account, old, password)));
            console.say("cli.accounts.password-changed");
        }
    }

    @Command(name = "recover")
    void recover(@Parameters(paramLabel = "NAME", descriptionKey = "cli.help.account-name") String name) {
        try (Ledger ledger = root.unsignedLedger()) {
            root.caller().withRecoveryCode(code -> root.caller().withNewPassword(password ->
                    console.say("cli.accounts.recovered", name, manage(ledger).recover(name, code, password))));
        }
    }

    /** What an account is for. */
    static final class Duty {

        @Option(names = "--role", required = true, paramLabel = "office|department|leader", descriptionKey = "cli.help.role")
        private AccountRole role = AccountRole.LEADER;

        @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.account-department")
        private @Nullable String department;

        private @Nullable DepartmentId department(Ledger ledger) {
            String name = department;
            return name == null
                    ? null
                    : ledger.departments()
                            .find(name)
                            .map(Department::id)
                            .orElseThrow(() -> new Refusal("unknown-department", name));
        }
    }

    /** Whether an account is to be used. */
    static final class Use {

        @Option(names = "--stop", required = true, descriptionKey = "cli.help.account-stop")
        private boolean stop;

        @Option(names = "--resume", required = true, descriptionKey = "cli.help.account-resume")
        private boolean resume;
    }

    private interface Act {

        void on(Ledger ledger, ManageAccounts manage);
    }

    private void act(String name, Act act) {
        try (Ledger ledger = root.existingLedger()) {
            act.on(ledger, manage(ledger));
            console.say("cli.accounts.done", name.strip());
        }
    }

    private ManageAccounts manage(Ledger ledger) {
        return new ManageAccounts(ledger, root.parts().passwords(), root.parts().clock());
    }

    private UserAccount find(ManageAccounts manage, String name) {
        return manage.accounts(root.account()).find(name).orElseThrow(() -> new Refusal("no-such-account", name));
    }

    private String role(UserAccount account, Ledger ledger) {
        String role = console.messages().text("cli.role." + account.role());
        return ledger.departments().all().stream()
                .filter(each -> each.id().equals(account.department()))
                .findFirst()
                .map(each -> console.messages().text("cli.role.of", role, each.name()))
                .orElse(role);
    }
}
