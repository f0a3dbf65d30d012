package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleAtOpeningTest {

    @TempDir
    private Path folder;

    private final Books books = new Books();
    private final SomeChanges changes = new SomeChanges(5, 5);

    /** Why a sound store cannot be opened now. */
    enum Trouble {
        FOLDER_READ_ONLY("folder-read-only") {
            @Override
            AutoCloseable strike(Path data) throws IOException {
                return SmallDisk.readOnly(data);
            }
        },

        NEWER_SCHEMA("store-newer") {
            @Override
            AutoCloseable strike(Path data) throws SQLException {
                execute(data, """
                        insert into "flyway_schema_history"
                        select 99, '99', 'later', 'SQL', 'V99__later.sql', 0, 'x', current_timestamp, 1, true""");
                return () -> execute(data, "delete from \"flyway_schema_history\" where \"version\" = '99'");
            }
        },

        NEWER_DATABASE("store-newer") {
            @Override
            AutoCloseable strike(Path data) throws IOException {
                byte[] before = head(data);
                String newer = new String(before, StandardCharsets.ISO_8859_1).replace(",format:3,", ",format:4,");
                for (int block = 0; block < HEAD; block += HEAD / 2) {
                    writeHead(data, block, sealed(newer.substring(block, newer.indexOf(",fletcher:", block))));
                }
                return () -> writeHead(data, 0, before);
            }
        };

        private static final int HEAD = 8192;

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        /** Returns what mends it. */
        abstract AutoCloseable strike(Path data) throws Exception;

        private static void execute(Path data, String sql) throws SQLException {
            try (Connection connection = new H2File(file(data)).open(); Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private static byte[] head(Path data) throws IOException {
            try (var in = Files.newInputStream(file(data))) {
                return in.readNBytes(HEAD);
            }
        }

        private static void writeHead(Path data, int at, byte[] bytes) throws IOException {
            try (FileChannel out = FileChannel.open(file(data), StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(bytes), at);
            }
        }

        /** With the sum that H2 puts behind its heads, Fletcher's of words of two bytes. */
        private static byte[] sealed(String head) {
            byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
            int low = 0xffff;
            int high = 0xffff;
            for (int at = 0; at < bytes.length; at += 2) {
                low += (bytes[at] & 0xff) << 8 | (at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0);
                high += low;
                low = (low & 0xffff) + (low >>> 16);
                high = (high & 0xffff) + (high >>> 16);
            }
            int sum = ((high & 0xffff) + (high >>> 16)) << 16 | ((low & 0xffff) + (low >>> 16));
            return "%s,fletcher:%s\n".formatted(head, Integer.toHexString(sum)).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsToldNothingIsTouchedAndAfterwardsTheStoreOpensWithEverything(Trouble trouble) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        store(data, 5);
        AutoCloseable mend = trouble.strike(data);
        try {
            Map<String, ByteBuffer> before = contents(data);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> LedgerFile.open(data).close());
            Sentences.mustTell(Objects.requireNonNull(refusal), trouble.key, data.toString());
            assertThat(contents(data)).isEqualTo(before);
        } finally {
            mend.close();
        }
        store(data, 3);
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(Books.of(ledger)).isEqualTo(books);
            assertThat(ledger.recovery()).isEmpty();
        }
    }

    private void store(Path data, int number) {
        try (Ledger ledger = LedgerFile.open(data)) {
            for (int i = 0; i < number; i++) {
                Change change = changes.next(books);
                ledger.apply(change, "王敏", Instant.EPOCH);
                books.apply(change);
            }
        }
    }

    private static Map<String, ByteBuffer> contents(Path data) throws IOException {
        var contents = new TreeMap<String, ByteBuffer>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(data.relativize(each).toString(), ByteBuffer.wrap(Files.readAllBytes(each)));
            }
        }
        return contents;
    }

    private static Path file(Path data) {
        return data.resolve(DataFolder.FILE_NAME);
    }
}
