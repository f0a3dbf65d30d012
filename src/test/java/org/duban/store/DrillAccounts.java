package org.duban.store;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Department;
import org.duban.passwords.QuickPasswords;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.Passwords;
import org.duban.usecase.account.SignIn;

/** 登录 as an office uses it: switched on and off, accounts made and blocked, passwords forgotten and mistyped. */
final class DrillAccounts {

    private static final String NAME = "王敏";
    private static final String PASSWORD = "秋天的银杏叶子黄了";

    private final Random random;
    private final Ledger ledger;
    private final SignIn signIn;
    private final ManageAccounts manage;

    DrillAccounts(Random random, Ledger ledger, Clock clock) {
        Passwords passwords = QuickPasswords.get();
        this.random = random;
        this.ledger = ledger;
        this.signIn = new SignIn(ledger, passwords, clock);
        this.manage = new ManageAccounts(ledger, passwords, clock);
    }

    /** Whoever does the office's work now. */
    Account office() {
        return signIn.isNeeded() ? signIn.signIn(NAME, chars(PASSWORD)) : Account.office(NAME);
    }

    void act() {
        if (!signIn.isNeeded()) {
            manage.switchOn(Account.office(NAME), NAME, chars(PASSWORD));
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> manage.switchOff(office(), chars(PASSWORD));
            case 1 -> manage.create(office(), "院长" + random.nextInt(1_000_000), AccountRole.LEADER, null, chars(PASSWORD));
            case 2 -> forDepartments();
            case 3 -> mistype();
            default -> manage.changeOwn(office(), chars(PASSWORD), chars(PASSWORD));
        }
    }

    private void forDepartments() {
        List<Department> all = ledger.departments().all();
        manage.createFor(office(), all.subList(0, Math.min(all.size(), 1 + random.nextInt(4))));
    }

    /** A right password afterwards forgets the wrong one. */
    private void mistype() {
        try {
            signIn.signIn(NAME, chars("春天"));
        } catch (Refusal wrong) {
            office();
        }
    }

    private static char[] chars(String password) {
        return password.toCharArray();
    }
}
