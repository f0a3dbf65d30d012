package org.duban.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Department;
import org.duban.settings.Identity;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.report.ReportOffice;
import org.duban.usecase.Account;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginModelTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<String> told = new ArrayList<>();

    @Test
    void theDoorIsOpenWhileNobodyHasToSignIn() {
        Desk desk = new Desk(ledger, Settings.defaults());
        assertThat(desk.login().closedProperty().get()).isFalse();
        assertThat(desk.acting().get().isOffice()).isTrue();
        desk.login().lock();
        desk.login().leave();
        assertThat(desk.login().closedProperty().get()).isFalse();
    }

    @Test
    void nobodyActsUntilSomebodySignsIn() {
        Desk desk = withAccounts();
        assertThat(desk.login().closedProperty().get()).isTrue();
        assertThat(desk.acting().get()).isEqualTo(Account.NOBODY);
        desk.login().signIn(" 王敏 ", password());
        assertThat(desk.login().closedProperty().get()).isFalse();
        assertThat(desk.acting().get().name()).isEqualTo("王敏");
    }

    @Test
    void aWrongPasswordSaysSoAndIsWiped() {
        Desk desk = withAccounts();
        char[] typed = "wrong-password".toCharArray();
        desk.login().signIn("王敏", typed);
        assertThat(problem(desk)).isEqualTo("sign-in-wrong");
        assertThat(typed).containsOnly('\0');
        assertThat(desk.login().closedProperty().get()).isTrue();
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForTheRightOneToo() {
        Desk desk = withAccounts();
        for (int attempt = 0; attempt < 5; attempt++) {
            desk.login().signIn("王敏", "wrong-password".toCharArray());
        }
        desk.login().signIn("王敏", password());
        assertThat(problem(desk)).isEqualTo("sign-in-locked");
    }

    @Test
    void whoUnlocksGoesOnAsBefore() {
        Desk desk = signedIn();
        desk.login().lock();
        assertThat(desk.login().closedProperty().get()).isTrue();
        assertThat(desk.acting().get().name()).isEqualTo("王敏");
        desk.login().signIn("王敏", password());
        assertThat(desk.login().closedProperty().get()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void anotherPersonBeginsAnewAfterTheOneBeforeHasKeptTheirEdits() {
        Desk desk = signedIn();
        desk.login().lock();
        desk.login().signIn("周院长", password());
        assertThat(desk.acting().get().role()).isEqualTo(AccountRole.LEADER);
        assertThat(told).containsExactly("before 王敏", "anew 周院长");
    }

    @Test
    void whoLeavesIsAskedForAPasswordToo() {
        Desk desk = signedIn();
        desk.login().leave();
        assertThat(desk.acting().get()).isEqualTo(Account.NOBODY);
        assertThat(desk.login().closedProperty().get()).isTrue();
        assertThat(told).containsExactly("before 王敏");
    }

    @Test
    void theRecoveryCodeGivesTheOfficeAnotherPasswordAndAnotherCode() {
        Desk desk = new Desk(ledger, Settings.defaults());
        String code = desk.accounts().switchOn(desk.acting().get(), "王敏", password());
        desk.login().recover("王敏", code.toLowerCase(Locale.ROOT), "another-password".toCharArray());
        assertThat(desk.login().nextCodeProperty().get()).isNotNull().isNotEqualTo(code);
        desk.login().codeNoted();
        desk.login().signIn("王敏", "another-password".toCharArray());
        assertThat(desk.acting().signedInProperty().get()).isNotNull();
    }

    @Test
    void whatSomebodyWroteIsSavedAsTheirsBeforeAnybodysAccountIsAnother() {
        Desk desk = new Desk(ledger, Settings.defaults());
        var written = Desk.emptyPlan(2024, "江城市第一人民医院2024年重点工作");
        ledger.refuseWith(new Refusal("disk-full", "D:"));
        desk.workspace().carryOut(written);
        ledger.refuseWith(null);
        AccountsModel accounts = accounts(desk);
        accounts.switchOn("王敏", password());
        assertThat(accounts.problemProperty().get()).hasMessageContaining("disk-full");
        assertThat(ledger.plan(written.plan())).isPresent();
        accounts.switchOn("王敏", password());
        assertThat(accounts.problemProperty().get()).isNull();
        assertThat(ledger.accounts().isOn()).isTrue();
    }

    /** What is typed as 部门, and which departments no account is made for. */
    @ParameterizedTest
    @CsvSource({"'', 院长办公室", "护理部, 护理部"})
    void theOfficeItselfNeedsNoAccountOfADepartment(String typed, String office) {
        Settings settings = Settings.defaults().with(new Identity("江城市第一人民医院", "王敏", typed));
        Desk desk = new Desk(ReportOffice.unasked().ledger, settings);
        assertThat(accounts(desk).withoutAccount()).extracting(Department::name).doesNotContain(office).contains("医务科");
    }

    private static AccountsModel accounts(Desk desk) {
        return new AccountsModel(
                desk.accounts(), desk.signIn(), desk.acting(), desk.login(), desk.workspace(), desk.preferences(), desk.background());
    }

    private Desk withAccounts() {
        Desk before = new Desk(ledger, Settings.defaults());
        before.accounts().switchOn(before.acting().get(), "王敏", password());
        Account office = ledger.accounts().find("王敏").map(Account::of).orElseThrow();
        before.accounts().create(office, "周院长", AccountRole.LEADER, null, password());
        return new Desk(ledger, Settings.defaults());
    }

    private Desk signedIn() {
        Desk desk = withAccounts();
        desk.login().whenOther(
                () -> told.add("before " + desk.acting().get().name()), () -> told.add("anew " + desk.acting().get().name()));
        desk.login().signIn("王敏", password());
        told.clear();
        return desk;
    }

    private static String problem(Desk desk) {
        return ((Refusal) Objects.requireNonNull(desk.login().problemProperty().get())).key();
    }

    private static char[] password() {
        return "correct-horse".toCharArray();
    }
}
