package org.duban.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.duban.usecase.Ledger.Done;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the history as one line of JSON that names the seal of the entry before. Its own seal is the SHA-256 of
 * exactly this line in UTF-8. Seals stand in stores: the form of the line never changes.
 *
 * @param before the seal of the entry before; empty for the first
 * @param when   to the microsecond
 * @param plan   null where it concerns none
 * @param change JSON, taken as it is
 */
record HistoryLine(
        String before, long number, Instant when, String who, @Nullable UUID plan, String kind, String change) {

    /** Quotes before it are escaped where they stand in values, so it is found nowhere else. */
    private static final String CHANGE = ",\"change\":";

    /** The line, without a line break. The change stands last, so that nothing in it can pass for something else. */
    String text() {
        return "{\"before\":" + quoted(before)
                + ",\"number\":" + number
                + ",\"when\":" + quoted(when.toString())
                + ",\"who\":" + quoted(who)
                + ",\"plan\":" + (plan == null ? "null" : quoted(plan.toString()))
                + ",\"kind\":" + quoted(kind)
                + CHANGE + change + "}";
    }

    /** The entry of a line; empty where it is none, down to the last letter. */
    static Optional<HistoryLine> parse(String text) {
        int change = text.indexOf(CHANGE);
        if (change < 0 || !text.endsWith("}")) {
            return Optional.empty();
        }
        try {
            JsonNode head = new JsonMapper().readTree(text.substring(0, change) + "}");
            String plan = head.path("plan").asStringOpt().orElse(null);
            var line = new HistoryLine(
                    head.path("before").asString(),
                    head.path("number").asLong(),
                    Instant.parse(head.path("when").asString()),
                    head.path("who").asString(),
                    plan == null ? null : UUID.fromString(plan),
                    head.path("kind").asString(),
                    text.substring(change + CHANGE.length(), text.length() - 1));
            return Optional.of(line).filter(each -> each.text().equals(text));
        } catch (JacksonException | DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether it is the entry of this deed, done by this person at this moment. */
    boolean isOf(Done done, ChangeJson json) {
        return when.equals(done.when().truncatedTo(ChronoUnit.MICROS))
                && who.equals(done.who())
                && change.equals(json.write(done.deed()));
    }

    /** The same after another entry. */
    HistoryLine following(String seal) {
        return new HistoryLine(seal, number, when, who, plan, kind, change);
    }

    /** 64 hexadecimal digits. */
    String seal() {
        MessageDigest digest = Sha256.digest();
        digest.update(text().getBytes(StandardCharsets.UTF_8));
        return Sha256.inWords(digest);
    }

    /** Escapes what JSON demands, and lone surrogates, which UTF-8 cannot tell apart. */
    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                out.append('\\').append(each);
            } else if (each < ' ' || isLone(text, i)) {
                out.append(String.format("\\u%04x", (int) each));
            } else {
                out.append(each);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isLone(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(each) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
