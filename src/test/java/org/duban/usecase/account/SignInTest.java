package org.duban.usecase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.usecase.account.AccountsOffice.PASSWORD;
import static org.duban.usecase.account.AccountsOffice.assertRefused;
import static org.duban.usecase.account.AccountsOffice.chars;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.duban.domain.account.AccountRole;
import org.duban.passwords.Argon2Passwords;
import org.duban.passwords.Effort;
import org.duban.store.LedgerFile;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

    private final AccountsOffice office = new AccountsOffice();

    @Test
    void whoSignsInActsAsTheirAccountSays() {
        Account clerk = office.signIn.signIn("李强", chars(PASSWORD));
        assertThat(clerk.role()).isEqualTo(AccountRole.DEPARTMENT);
        assertThat(clerk.writesFor(office.department)).isTrue();
        assertThat(clerk.isOffice()).isFalse();
    }

    @Test
    void theNameIsFoundWithBlanksAroundIt() {
        assertThat(office.signIn.signIn(" 王敏 ", chars(PASSWORD))).isEqualTo(office.office);
    }

    @ParameterizedTest
    @CsvSource({"ＢＧＳ", "ｂｇｓ０１", "bgs01\u00A0", "\u3000BGS01"})
    void aNameTypedInFullWidthLettersIsTheSame(String typed) {
        office.manage.create(office.office, "Bgs01", AccountRole.OFFICE, null, chars(PASSWORD));
        office.manage.create(office.office, "bgs", AccountRole.OFFICE, null, chars(PASSWORD));
        assertThat(office.signIn.signIn(typed, chars(PASSWORD)).isOffice()).isTrue();
    }

    @Test
    void aPasswordOfPicturesAndCharactersIsOne() {
        office.manage.reset(office.office, Objects.requireNonNull(office.clerk.id()), chars("银杏🍂🍂🍂叶子黄"));
        assertThat(office.signIn.signIn("李强", chars("银杏🍂🍂🍂叶子黄"))).isEqualTo(office.clerk);
        assertRefused(() -> office.signIn.signIn("李强", chars("银杏🍁🍁🍁叶子黄")), "sign-in-wrong");
    }

    @Test
    void aRightPasswordLeavesNoTraceWhereNoneWasWrong() {
        int before = office.deeds().size();
        office.signIn.signIn("王敏", chars(PASSWORD));
        assertThat(office.deeds()).hasSize(before);
    }

    @Test
    void anUnknownNameGetsTheAnswerOfAWrongPassword() {
        Refusal wrong = refusal("王敏", "wrong password");
        Refusal unknown = refusal("没有的人", "wrong password");
        assertThat(unknown.key()).isEqualTo(wrong.key()).isEqualTo("sign-in-wrong");
        assertThat(unknown.arguments()).isEqualTo(wrong.arguments());
    }

    @Test
    void anUnknownNameCostsAHashAsAKnownOneDoes() {
        var counted = new CountingPasswords(office.passwords);
        var signIn = new SignIn(office.ledger, counted, office.clock);
        assertRefused(() -> signIn.signIn("没有的人", chars("wrong")), "sign-in-wrong");
        int unknown = counted.hashes;
        assertRefused(() -> signIn.signIn("王敏", chars("wrong")), "sign-in-wrong");
        assertThat(counted.hashes - unknown).isEqualTo(unknown).isEqualTo(1);
    }

    @Test
    void fourWrongPasswordsAreForgiven() {
        office.guess("王敏", 4);
        office.signIn.signIn("王敏", chars(PASSWORD));
        assertThat(office.stored(office.office).failures()).isZero();
    }

    @Test
    void theFifthLocksAgainstTheRightPasswordToo() {
        office.guess("王敏", 5);
        Refusal locked = refusal("王敏", PASSWORD);
        assertThat(locked.key()).isEqualTo("sign-in-locked");
        assertThat(locked.arguments()).containsExactly("2024-10-02 02:01");
    }

    @ParameterizedTest
    @CsvSource({"5,1", "6,2", "7,4", "10,32", "15,1024", "16,1440", "30,1440", "2000,1440"})
    void eachFurtherOneLocksForTwiceAsLongADayAtMost(int failures, int minutes) {
        for (int i = 0; i < failures; i++) {
            office.guess("王敏", 1);
            if (i < failures - 1) {
                office.clock.move(Duration.ofDays(1));
            }
        }
        office.clock.move(Duration.ofMinutes(minutes).minusSeconds(1));
        assertRefused(() -> office.signIn.signIn("王敏", chars(PASSWORD)), "sign-in-locked");
        office.clock.move(Duration.ofSeconds(1));
        assertThat(office.signIn.signIn("王敏", chars(PASSWORD))).isEqualTo(office.office);
    }

    @Test
    void whatIsTriedWhileLockedIsNotCounted() {
        office.guess("王敏", 40);
        assertThat(office.stored(office.office).failures()).isEqualTo(5);
    }

    @Test
    void aClockThatIsSetBackDoesNotOpenTheLock() {
        office.guess("王敏", 5);
        office.clock.move(Duration.ofDays(-400));
        assertRefused(() -> office.signIn.signIn("王敏", chars(PASSWORD)), "sign-in-locked");
    }

    @Test
    void norDoesItKeepTheLockClosedForever() {
        office.guess("王敏", 5);
        office.clock.move(Duration.ofDays(-400));
        assertRefused(() -> office.signIn.signIn("王敏", chars(PASSWORD)), "sign-in-locked");
        office.clock.move(Duration.ofMinutes(1));
        assertThat(office.signIn.signIn("王敏", chars(PASSWORD))).isEqualTo(office.office);
    }

    @Test
    void aLockSurvivesTheEndOfTheProgram(@TempDir Path folder) {
        try (Ledger ledger = LedgerFile.open(folder)) {
            new ManageAccounts(ledger, office.passwords, office.clock).switchOn(Account.office("甲"), "王敏", chars(PASSWORD));
            var signIn = new SignIn(ledger, office.passwords, office.clock);
            for (int i = 0; i < 5; i++) {
                assertRefused(() -> signIn.signIn("王敏", chars("wrong")), "sign-in-wrong");
            }
        }
        try (Ledger ledger = LedgerFile.open(folder)) {
            var signIn = new SignIn(ledger, office.passwords, office.clock);
            assertThat(signIn.isNeeded()).isTrue();
            assertRefused(() -> signIn.signIn("王敏", chars(PASSWORD)), "sign-in-locked");
            office.clock.move(Duration.ofMinutes(1));
            assertThat(signIn.signIn("王敏", chars(PASSWORD)).isOffice()).isTrue();
        }
    }

    @Test
    void anAccountThatIsStoppedIsToldSoToWhoKnowsItsPasswordOnly() {
        office.manage.revise(office.office, office.stored(office.leader).id(), "院长", AccountRole.LEADER, null, false);
        assertRefused(() -> office.signIn.signIn("院长", chars("wrong password")), "sign-in-wrong");
        assertRefused(() -> office.signIn.signIn("院长", chars(PASSWORD)), "sign-in-inactive");
    }

    @Test
    void anOlderHashIsMadeAnewAtTheNextSignIn() {
        var stronger = new Argon2Passwords(new Effort(16, 2, 1));
        var signIn = new SignIn(office.ledger, stronger, office.clock);
        signIn.signIn("王敏", chars(PASSWORD));
        assertThat(office.stored(office.office).password()).contains("$m=16,t=2,p=1$");
        assertThat(signIn.signIn("王敏", chars(PASSWORD))).isEqualTo(office.office);
    }

    private Refusal refusal(String name, String password) {
        return catchThrowableOfType(Refusal.class, () -> office.signIn.signIn(name, chars(password)));
    }

    private static final class CountingPasswords implements Passwords {

        private final Passwords real;
        private int hashes;

        CountingPasswords(Passwords real) {
            this.real = real;
        }

        @Override
        public String hash(char[] password) {
            hashes++;
            return real.hash(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            hashes++;
            return real.matches(password, hash);
        }

        @Override
        public boolean isOutdated(String hash) {
            return real.isOutdated(hash);
        }
    }
}
