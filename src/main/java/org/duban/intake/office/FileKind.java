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
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content, whatever its name ends with. */
enum FileKind {
    EMPTY("file-empty"),
    ZIP(""),
    ENCRYPTED("file-encrypted"),
    OLD_WORD("file-old-word"),
    OLD_EXCEL("file-old-excel"),
    WPS("file-wps"),
    PDF("file-pdf"),
    OTHER("file-not-office");

    private static final int HEAD = 8;
    private static final HexFormat HEX = HexFormat.of();

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
        if (head.length == 0) {
            return EMPTY;
        }
        if (HEX.formatHex(head).startsWith("504b0304") || HEX.formatHex(head).startsWith("504b0506")) {
            return ZIP;
        }
        if (HEX.formatHex(head).startsWith("d0cf11e0a1b11ae1")) {
            return ofCompound(file);
        }
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF") ? PDF : OTHER;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileKind ofCompound(Path file) {
        if (hasExtension(file, "wps", "et")) {
            return WPS;
        }
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
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
        return hasAny(root, "Workbook", "Book", "WORKBOOK", "BOOK") ? OLD_EXCEL : OTHER;
    }

    private static boolean hasAny(DirectoryNode root, String... entries) {
        return Arrays.stream(entries).anyMatch(root::hasEntryCaseInsensitive);
    }

    private static boolean hasExtension(Path file, String... extensions) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return List.of(extensions).stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
