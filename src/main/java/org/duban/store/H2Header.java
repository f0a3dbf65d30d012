package org.duban.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a database file. When it was closed in order it names the place of the newest part; if that part is not
 * there whole, H2 would open the file as it was at an earlier time and say nothing.
 */
record H2Header(Path file) {

    private static final int BLOCK = 4096;
    private static final Pattern CLOSED_IN_ORDER = Pattern.compile("^H:\\d+,block:([0-9a-f]{1,12}),[^\n]*,clean:1,");
    private static final Pattern FORMAT = Pattern.compile("^H:\\d+,[^\n]*?format:(\\d{1,4})");
    private static final Pattern PART = Pattern.compile("^chunk:[0-9a-f]+,(?:[^\n]*,)?len:([0-9a-f]{1,8}),");

    /** Whether the file does not hold all of the newest part; false where its head does not tell. */
    boolean namesMoreThanIsThere() {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            Matcher header = match(in, 0, CLOSED_IN_ORDER);
            return header.find() && !holdsPart(in, BLOCK * hexadecimal(header.group(1)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The number of the format; empty where the head does not tell. */
    String format() {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            Matcher header = match(in, 0, FORMAT);
            return header.find() ? header.group(1) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static boolean holdsPart(RandomAccessFile in, long start) throws IOException {
        Matcher part = match(in, start, PART);
        return part.find() && start + BLOCK * hexadecimal(part.group(1)) <= in.length();
    }

    private static Matcher match(RandomAccessFile in, long start, Pattern pattern) throws IOException {
        byte[] bytes = new byte[512];
        in.seek(start);
        int read = Math.max(0, in.read(bytes));
        return pattern.matcher(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
    }

    private static long hexadecimal(String digits) {
        return Long.parseLong(digits, 16);
    }
}
