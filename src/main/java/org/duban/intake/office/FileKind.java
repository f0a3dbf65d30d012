package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** What a file is by its content, whatever its name ends with. */
enum FileKind {
    EMPTY("file-empty"),
    ZIP(""),
    ENCRYPTED("file-encrypted"),
    OLD_WORD(""),
    OLD_EXCEL(""),
    EXCEL_95("file-excel-95"),
    WPS("file-wps"),
    PDF(""),
    IMAGE("file-image"),
    RICH_TEXT("file-rich-text"),
    WEB_PAGE("file-web-page"),
    TEXT(""),
    OTHER("file-not-office");

    private static final int HEAD = 1024;
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern IMAGES = Pattern.compile(
            "(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250).*");
    /** A workbook of before compound files. */
    private static final Pattern EXCEL_STREAM = Pattern.compile("09(?:00|02|04|08)..00.*");
    private static final Pattern ARCHIVES = Pattern.compile("(?:504b0304|504b0506).*");
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<(?:!doctype|!--|html|head|body|meta|table|style|div|\\?xml)\\b.*|(?:mime-version|content-type):.*)");

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** The key of the sentence that refuses such a file; empty where it is read. */
    String refusal() {
        return refusal;
    }

    static FileKind of(Path file) throws IOException {
        byte[] head = head(file);
        String hex = HEX.formatHex(head);
        if (head.length == 0) {
            return EMPTY;
        }
        if (ARCHIVES.matcher(hex).matches()) {
            return ZIP;
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return ofCompound(file);
        }
        if (EXCEL_STREAM.matcher(hex).matches()) {
            return EXCEL_95;
        }
        return IMAGES.matcher(hex).matches() ? IMAGE : ofWords(letters(head));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** The bytes that are letters in every encoding, without the marks that tell an encoding. */
    private static String letters(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0", "");
    }

    private static FileKind ofWords(String head) {
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return MARKUP.matcher(head).matches() ? WEB_PAGE : TEXT;
    }

    private static FileKind ofCompound(Path file) {
        if (hasExtension(file, "wps", "et")) {
            return WPS;
        }
        try (var compound = CompoundFile.open(file)) {
            return ofEntries(compound.getRoot());
        } catch (IOException | RuntimeException damaged) {
            return hasExtension(file, "xls", "xlsx") ? OLD_EXCEL : OLD_WORD;
        }
    }

    private static FileKind ofEntries(DirectoryNode root) {
        if (hasAny(root, "EncryptedPackage", "EncryptionInfo")) {
            return ENCRYPTED;
        }
        if (hasAny(root, "WordDocument")) {
            return OLD_WORD;
        }
        if (hasAny(root, "Workbook")) {
            return OLD_EXCEL;
        }
        return hasAny(root, "Book") ? EXCEL_95 : OTHER;
    }

    private static boolean hasAny(DirectoryNode root, String... entries) {
        return Arrays.stream(entries).anyMatch(root::hasEntryCaseInsensitive);
    }

    private static boolean hasExtension(Path file, String... extensions) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return List.of(extensions).stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
