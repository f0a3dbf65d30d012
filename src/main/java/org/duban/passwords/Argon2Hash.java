package org.duban.passwords;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A hash as the PHC string format writes it: {@code $argon2id$v=19$m=19456,t=3,p=1$salt$hash}.
 *
 * @param tag what Argon2id makes of salt and password
 */
@SuppressWarnings("ArrayRecordComponent")
record Argon2Hash(Effort effort, byte[] salt, byte[] tag) {

    private static final int TAG_BYTES = 32;
    private static final Pattern WORDS = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{11,88})\\$([A-Za-z0-9+/]{43})");

    /** The one of these bytes, which stay as they are. */
    static Argon2Hash of(byte[] password, byte[] salt, Effort effort) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(effort.kibibytes())
                .withIterations(effort.passes())
                .withParallelism(effort.lanes())
                .withSalt(salt)
                .build());
        var tag = new byte[TAG_BYTES];
        generator.generateBytes(password, tag);
        return new Argon2Hash(effort, salt, tag);
    }

    /** The one that is written so; empty where it is none. */
    static Optional<Argon2Hash> parse(String words) {
        return WORDS.matcher(words).results().filter(found -> found.end() == words.length() && found.start() == 0)
                .findFirst()
                .flatMap(Argon2Hash::parse);
    }

    private static Optional<Argon2Hash> parse(MatchResult found) {
        try {
            var effort = new Effort(number(found, 1), number(found, 2), number(found, 3));
            return Optional.of(new Argon2Hash(effort, bytes(found, 4), bytes(found, 5)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static byte[] bytes(MatchResult found, int group) {
        return Base64.getDecoder().decode(found.group(group));
    }

    String words() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + effort.kibibytes() + ",t=" + effort.passes() + ",p=" + effort.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(tag);
    }
}
