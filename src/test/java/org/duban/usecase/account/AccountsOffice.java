package org.duban.usecase.account;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.plan.DepartmentId;
import org.duban.passwords.QuickPasswords;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;

/** An office that switched 登录 on: 王敏 of the office, 李强 of a department, 院长 who reads. */
final class AccountsOffice {

    static final String PASSWORD = "秋天的银杏叶子黄了";

    final MovingClock clock = new MovingClock();
    final MemoryLedger ledger = new MemoryLedger();
    final Passwords passwords = QuickPasswords.get();
    final SignIn signIn = new SignIn(ledger, passwords, clock);
    final ManageAccounts manage = new ManageAccounts(ledger, passwords, clock);
    final DepartmentId department = DepartmentId.fresh();
    final String code = manage.switchOn(Account.office("系统用户"), "王敏", chars(PASSWORD));
    final Account office = signIn.signIn("王敏", chars(PASSWORD));
    final Account clerk;
    final Account leader;

    AccountsOffice() {
        manage.create(office, "李强", AccountRole.DEPARTMENT, department, chars(PASSWORD));
        manage.create(office, "院长", AccountRole.LEADER, null, chars(PASSWORD));
        clerk = signIn.signIn("李强", chars(PASSWORD));
        leader = signIn.signIn("院长", chars(PASSWORD));
    }

    static char[] chars(String password) {
        return password.toCharArray();
    }

    UserAccount stored(Account account) {
        return ledger.accounts().find(account.name()).orElseThrow();
    }

    /** A wrong password so many times, whatever the answer. */
    void guess(String name, int times) {
        for (int i = 0; i < times; i++) {
            Assertions.assertThatThrownBy(() -> signIn.signIn(name, chars("wrong " + name)))
                    .isInstanceOf(Refusal.class);
        }
    }

    List<AccountsRevised> deeds() {
        return ledger.everything().stream()
                .map(Ledger.Done::deed)
                .filter(AccountsRevised.class::isInstance)
                .map(AccountsRevised.class::cast)
                .toList();
    }

    static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable act, String key) {
        return Assertions.assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal ->
                Assertions.assertThat(refusal.key()).isEqualTo(key));
    }
}
