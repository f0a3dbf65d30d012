package org.duban.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {

    private static final String WORDS = "正确 horse 電池 staple";

    /** Made by the reference implementation (RFC 9106) of "password" and "somesalt". */
    private static final String FOREIGN =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Argon2Passwords quick = new Argon2Passwords(new Effort(8, 1, 1));

    @Test
    void theRightPasswordMatches() {
        assertThat(quick.matches(WORDS.toCharArray(), quick.hash(WORDS.toCharArray()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "正确 horse 電池 stapl", "正确 horse 電池 staple ", "正确 Horse 電池 staple"})
    void anyOtherDoesNot(String other) {
        assertThat(quick.matches(other.toCharArray(), quick.hash(WORDS.toCharArray()))).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(quick.hash(WORDS.toCharArray())).isNotEqualTo(quick.hash(WORDS.toCharArray()));
    }

    @Test
    void theHashTellsHowItWasMadeAndNotThePassword() {
        assertThat(quick.hash("password".toCharArray()))
                .matches("\\$argon2id\\$v=19\\$m=8,t=1,p=1\\$[^$]{22}\\$[^$]{43}")
                .doesNotContain("password");
    }

    @Test
    void theReferenceImplementationIsUnderstood() {
        assertThat(quick.matches("password".toCharArray(), FOREIGN)).isTrue();
        assertThat(quick.matches("passwort".toCharArray(), FOREIGN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "password",
        "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=99999999,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=8,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc$",
        "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$"
    })
    void aDamagedHashMatchesNothingAndIsToBeReplaced(String hash) {
        assertThat(quick.matches("password".toCharArray(), hash)).isFalse();
        assertThat(quick.isOutdated(hash)).isTrue();
    }

    @Test
    void aHashThatCostLessIsOutdatedAndOneThatCostMoreIsNot() {
        String hash = quick.hash(WORDS.toCharArray());
        assertThat(new Argon2Passwords(new Effort(8, 2, 1)).isOutdated(hash)).isTrue();
        assertThat(new Argon2Passwords(new Effort(16, 1, 1)).isOutdated(hash)).isTrue();
        assertThat(quick.isOutdated(hash)).isFalse();
        assertThat(quick.isOutdated(FOREIGN)).isFalse();
    }

    @Test
    void thePasswordGivenStaysAsItIsForItsOwnerToWipe() {
        char[] password = WORDS.toCharArray();
        quick.hash(password);
        assertThat(password).isEqualTo(WORDS.toCharArray());
    }

    @Test
    void theStandardIsWhatTheCheatSheetAsksForAtLeast() {
        assertThat(new Argon2Passwords(Effort.STANDARD).hash(WORDS.toCharArray())).contains("$m=19456,t=3,p=1$");
    }
}
