package org.duban.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that {@link DataScript} wrote: {@code insert into "table" values (…);}, one after the other, and nothing
 * else. It is a script for whoever has to help without the program; here nothing of it is run.
 */
final class ScriptRows {

    /** In characters; a row is an entry of the history or less. */
    private static final int MOST_OF_A_ROW = 16 * 1024 * 1024;

    private static final int END = -1;
    private static final String BEGIN = "insert into \"";
    private static final String VALUES = " values (";

    private final Reader in;
    private final char[] piece = new char[1 << 15];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int read;
    private int left;

    ScriptRows(Reader in) {
        this.in = in;
    }

    /**
     * A row as it stands there.
     *
     * @param values as words, null for none
     */
    record Row(String table, List<@Nullable String> values) {}

    /**
     * The next row; null at the end.
     *
     * @throws IOException when there is anything else, or more than a row has
     */
    @Nullable Row next() throws IOException {
        left = MOST_OF_A_ROW;
        skipBlanks();
        if (peek() == END) {
            return null;
        }
        must(BEGIN);
        String table = quoted('"');
        must(VALUES);
        var values = new ArrayList<@Nullable String>();
        do {
            skipBlanks();
            values.add(value());
        } while (take(","));
        must(");");
        return new Row(table, values);
    }

    /** A quotation with or without its type before it, or a bare word. */
    private @Nullable String value() throws IOException {
        text.setLength(0);
        while (isOfAWord(peek()) || (peek() == ' ' && !text.isEmpty())) {
            text.append((char) step());
        }
        if (take("'")) {
            return quoted('\'');
        }
        if (text.isEmpty()) {
            throw notOurs();
        }
        String word = text.toString();
        return word.equals("null") ? null : word;
    }

    private static boolean isOfAWord(int character) {
        return ('0' <= character && character <= '9')
                || ('a' <= character && character <= 'z')
                || character == 'E'
                || character == '.'
                || character == '+'
                || character == '-';
    }

    /** What stands up to the closing mark, which is written twice where it is meant. */
    private String quoted(char mark) throws IOException {
        text.setLength(0);
        while (true) {
            int character = step();
            if (character == END) {
                throw notOurs();
            }
            if (character == mark && !take(String.valueOf(mark))) {
                return text.toString();
            }
            text.append((char) character);
        }
    }

    private void skipBlanks() throws IOException {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r') {
            step();
        }
    }

    private void must(String words) throws IOException {
        if (!take(words)) {
            throw notOurs();
        }
    }

    /** Takes these words if the first letter is there; then the others must be. */
    private boolean take(String words) throws IOException {
        if (peek() != words.charAt(0)) {
            return false;
        }
        for (int letter = 0; letter < words.length(); letter++) {
            if (step() != words.charAt(letter)) {
                throw notOurs();
            }
        }
        return true;
    }

    private int step() throws IOException {
        int character = peek();
        at++;
        left--;
        if (left < 0) {
            throw new IOException("a row is longer than any");
        }
        return character;
    }

    private int peek() throws IOException {
        if (at >= read) {
            read = in.read(piece);
            at = 0;
        }
        return read == END ? END : piece[at];
    }

    private static IOException notOurs() {
        return new IOException("there is something else than rows");
    }
}
