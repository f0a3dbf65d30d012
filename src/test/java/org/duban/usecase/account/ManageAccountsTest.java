package org.duban.usecase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.usecase.account.AccountsOffice.PASSWORD;
import static org.duban.usecase.account.AccountsOffice.assertRefused;
import static org.duban.usecase.account.AccountsOffice.chars;

import java.util.List;
import java.util.Locale;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.Department;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManageAccountsTest {

    private static final String OTHER = "冬天的雪落在松树上";

    private final AccountsOffice office = new AccountsOffice();

    @Test
    void untilItIsSwitchedOnNobodySignsIn() {
        var ledger = new MemoryLedger();
        assertThat(new SignIn(ledger, office.passwords, office.clock).isNeeded()).isFalse();
        assertThat(office.signIn.isNeeded()).isTrue();
    }

    @Test
    void theRecoveryCodeIsEasyToTypeAndStoredAsAHashOnly() {
        assertThat(office.code).matches("([2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}");
        assertThat(office.ledger.accounts().recovery()).startsWith("$argon2id$");
        assertThat(office.ledger.everything().toString())
                .doesNotContain(office.code)
                .doesNotContain(office.code.replace("-", ""));
    }

    @Test
    void noPasswordIsStoredAsItIs() {
        assertThat(office.ledger.everything().toString()).doesNotContain(PASSWORD);
    }

    @Test
    void eachActIsOneDeedOfWhoeverDidIt() {
        int before = office.ledger.everything().size();
        UserAccount made = office.manage.create(office.office, "赵洁", AccountRole.OFFICE, null, chars(OTHER));
        assertThat(office.ledger.everything()).hasSize(before + 1);
        Ledger.Done last = office.ledger.everything().getLast();
        assertThat(last.who()).isEqualTo("王敏");
        assertThat(office.deeds().getLast().after()).containsExactly(made);
    }

    @Test
    void ofTwoDepartmentsThatWouldSignInWithOneNameItIsSaidWhich() {
        List<Department> alike = List.of(Department.named("护理部"), Department.named("ICU"), Department.named("icu"));
        int before = office.deeds().size();
        assertRefused(() -> office.manage.createFor(office.office, alike), "account-name-taken");
        assertThat(office.deeds()).hasSize(before);
    }

    @Test
    void itIsNotSwitchedOnTwice() {
        assertRefused(() -> office.manage.switchOn(office.office, "赵洁", chars(PASSWORD)), "sign-in-is-on");
    }

    @Test
    void switchedOffEverybodyActsAsTheOfficeAndTheAccountsStay() {
        office.manage.switchOff(office.office, chars(PASSWORD));
        assertThat(office.signIn.isNeeded()).isFalse();
        assertThat(office.manage.accounts(Account.office("甲")).all()).hasSize(3);
        assertRefused(() -> office.manage.create(Account.office("甲"), "乙", AccountRole.LEADER, null, chars(OTHER)), "sign-in-is-off");
    }

    @Test
    void switchedOnAgainTheAccountOfThatNameGetsTheNewPasswordAndTheOthersAreAsTheyWere() {
        office.manage.switchOff(office.office, chars(PASSWORD));
        String code = office.manage.switchOn(Account.office("甲"), "王敏", chars(OTHER));
        assertThat(code).isNotEqualTo(office.code);
        assertThat(office.signIn.signIn("王敏", chars(OTHER)).id()).isEqualTo(office.office.id());
        assertThat(office.signIn.signIn("李强", chars(PASSWORD))).isEqualTo(office.clerk);
    }

    @Test
    void switchingOffWantsThePasswordAndCountsWrongOnes() {
        assertRefused(() -> office.manage.switchOff(office.office, chars("wrong")), "password-wrong");
        assertThat(office.stored(office.office).failures()).isEqualTo(1);
        assertThat(office.signIn.isNeeded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "一二三四五六七", "😀😀😀😀😀😀😀"})
    void aPasswordHasEightCharactersAtLeast(String tooShort) {
        assertRefused(() -> office.manage.create(office.office, "赵洁", AccountRole.LEADER, null, chars(tooShort)), "password-short");
        assertRefused(() -> office.manage.reset(office.office, id(office.leader), chars(tooShort)), "password-short");
        assertRefused(() -> office.manage.changeOwn(office.clerk, chars(PASSWORD), chars(tooShort)), "password-short");
        assertRefused(() -> office.manage.recover("王敏", office.code, chars(tooShort)), "password-short");
        assertRefused(() -> new ManageAccounts(new MemoryLedger(), office.passwords, office.clock)
                .switchOn(Account.office("甲"), "王敏", chars(tooShort)), "password-short");
    }

    @Test
    void eightAreEnough() {
        office.manage.reset(office.office, id(office.leader), chars("一二三四五六七八"));
        assertThat(office.signIn.signIn("院长", chars("一二三四五六七八"))).isEqualTo(office.leader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李强", " 李强 ", "王敏"})
    void twoAccountsHaveNotOneName(String taken) {
        assertRefused(() -> office.manage.create(office.office, taken, AccountRole.LEADER, null, chars(OTHER)), "account-name-taken");
        assertRefused(() -> office.manage.revise(office.office, id(office.leader), taken, AccountRole.LEADER, null, true), "account-name-taken");
    }

    @Test
    void norOneThatDiffersInCaseAlone() {
        office.manage.create(office.office, "Wang", AccountRole.LEADER, null, chars(OTHER));
        assertRefused(() -> office.manage.create(
                office.office, "Wang".toLowerCase(Locale.ROOT), AccountRole.LEADER, null, chars(OTHER)), "account-name-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"})
    void aNameIsNeitherBlankNorEndless(String name) {
        assertRefused(() -> office.manage.create(office.office, name, AccountRole.LEADER, null, chars(OTHER)), "account-name");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT,false", "OFFICE,true", "LEADER,true"})
    void aDepartmentIsOfThoseWhoFillInReportsAlone(AccountRole role, boolean with) {
        assertRefused(() -> office.manage.create(
                office.office, "赵洁", role, with ? office.department : null, chars(OTHER)), "account-department");
    }

    @Test
    void theLastAccountOfTheOfficeStaysWhatItIs() {
        assertRefused(() -> office.manage.revise(office.office, id(office.office), "王敏", AccountRole.OFFICE, null, false), "last-office-account");
        assertRefused(() -> office.manage.revise(office.office, id(office.office), "王敏", AccountRole.LEADER, null, true), "last-office-account");
    }

    @Test
    void oneThatIsNotTheLastGoes() {
        UserAccount second = office.manage.create(office.office, "赵洁", AccountRole.OFFICE, null, chars(OTHER));
        office.manage.revise(office.office, id(office.office), "王敏", AccountRole.LEADER, null, true);
        assertRefused(() -> office.manage.accounts(office.office), "not-signed-in");
        assertThat(office.manage.accounts(Account.of(second)).hasOffice()).isTrue();
    }

    @Test
    void anotherNameLeavesWhoSignedInBefore() {
        office.manage.revise(office.office, id(office.office), "王敏敏", AccountRole.OFFICE, null, true);
        assertThat(office.manage.accounts(office.office).find("王敏敏")).isPresent();
    }

    @Test
    void aRevisionKeepsTheLock() {
        office.guess("李强", 5);
        office.manage.revise(office.office, id(office.clerk), "李强强", AccountRole.DEPARTMENT, office.department, true);
        assertRefused(() -> office.signIn.signIn("李强强", chars(PASSWORD)), "sign-in-locked");
    }

    @Test
    void aForgottenPasswordIsResetAndTheAccountUnlocked() {
        office.guess("李强", 5);
        office.manage.reset(office.office, id(office.clerk), chars(OTHER));
        assertThat(office.signIn.signIn("李强", chars(OTHER))).isEqualTo(office.clerk);
        assertRefused(() -> office.signIn.signIn("李强", chars(PASSWORD)), "sign-in-wrong");
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void everybodyChangesTheirOwnPassword(AccountRole role) {
        Account own = switch (role) {
            case OFFICE -> office.office;
            case DEPARTMENT -> office.clerk;
            case LEADER -> office.leader;
        };
        office.manage.changeOwn(own, chars(PASSWORD), chars(OTHER));
        assertThat(office.signIn.signIn(own.name(), chars(OTHER))).isEqualTo(own);
    }

    @Test
    void anOldPasswordThatIsWrongIsCountedAndLocksAsAtSignIn() {
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> office.manage.changeOwn(office.clerk, chars("wrong"), chars(OTHER)), "password-wrong");
        }
        assertRefused(() -> office.manage.changeOwn(office.clerk, chars(PASSWORD), chars(OTHER)), "sign-in-locked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "lower", "wide", "bare"})
    void theRecoveryCodeLetsTheOfficeInHoweverItIsTyped(String how) {
        office.guess("王敏", 5);
        String typed = switch (how) {
            case "lower" -> office.code.toLowerCase(Locale.ROOT);
            case "wide" -> office.code.chars().mapToObj(each -> Character.toString(each + 0xFEE0)).reduce("", String::concat);
            case "bare" -> office.code.replace("-", " ");
            default -> how.formatted(office.code);
        };
        office.manage.recover("王敏", typed, chars(OTHER));
        assertThat(office.signIn.signIn("王敏", chars(OTHER))).isEqualTo(office.office);
    }

    @Test
    void aRecoveryCodeIsGoodForOnceAndTheNextOneForTheNextTime() {
        String next = office.manage.recover("王敏", office.code, chars(OTHER));
        assertRefused(() -> office.manage.recover("王敏", office.code, chars(PASSWORD)), "recovery-wrong");
        office.manage.recover("王敏", next, chars(PASSWORD));
        assertThat(office.signIn.signIn("王敏", chars(PASSWORD))).isEqualTo(office.office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李强", "院长", "没有的人"})
    void theRecoveryCodeIsForTheOfficeAlone(String name) {
        Accounts before = office.ledger.accounts();
        assertRefused(() -> office.manage.recover(name, office.code, chars(OTHER)), "recovery-wrong");
        assertThat(office.ledger.accounts()).isEqualTo(before);
    }

    @Test
    void aWrongCodeDoesNothing() {
        assertRefused(() -> office.manage.recover("王敏", "22222-22222-22222-22222-22222", chars(OTHER)), "recovery-wrong");
        assertThat(office.signIn.signIn("王敏", chars(PASSWORD))).isEqualTo(office.office);
    }

    @Test
    void anAccountThatIsGoneIsSaidToBe() {
        assertRefused(() -> office.manage.reset(office.office, AccountId.random(), chars(OTHER)), "account-gone");
    }

    @Test
    void whoNeverSignedInIsNotTakenForTheOffice() {
        assertRefused(() -> office.manage.accounts(Account.office("王敏")), "not-signed-in");
        assertRefused(() -> office.manage.accounts(Account.NOBODY), "not-signed-in");
    }

    private AccountId id(Account account) {
        return office.stored(account).id();
    }
}
