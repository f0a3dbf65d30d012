package org.duban.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What happens to a data folder. */
enum DrillFault {

    /** The process is killed while it works. */
    KILLED {
        @Override
        void strike(Path data, Random random) {}
    },

    /** The process is killed while it opens the store again, or soon after. */
    KILLED_OPENING {
        @Override
        void strike(Path data, Random random) {}
    },

    /** The store is cut off at some byte. */
    TRUNCATED {
        @Override
        void strike(Path data, Random random) throws IOException {
            try (FileChannel file = FileChannel.open(store(data), StandardOpenOption.WRITE)) {
                file.truncate(random.nextLong(file.size()));
            }
        }
    },

    /** A stretch of the store is noise. */
    OVERWRITTEN {
        @Override
        void strike(Path data, Random random) throws IOException {
            try (var file = new RandomAccessFile(store(data).toFile(), "rw")) {
                byte[] noise = new byte[1 + random.nextInt((int) Math.min(file.length(), LONGEST))];
                random.nextBytes(noise);
                file.seek(random.nextLong(file.length() - noise.length + 1));
                file.write(noise);
            }
        }
    },

    /** The store is gone. */
    DELETED {
        @Override
        void strike(Path data, Random random) throws IOException {
            Files.delete(store(data));
        }
    },

    /** Some bits of the store are other. */
    BITS_FLIPPED {
        @Override
        void strike(Path data, Random random) throws IOException {
            flip(store(data), 1 + random.nextInt(64), random);
        }
    },

    /** The last line beside the store is not whole. */
    LINE_TORN {
        @Override
        void strike(Path data, Random random) throws IOException {
            Optional<Path> piece = newestPiece(data);
            if (piece.isPresent()) {
                byte[] bytes = Files.readAllBytes(piece.get());
                int start = lastLine(bytes);
                truncate(piece.get(), start + random.nextInt(bytes.length - start));
            }
        }
    },

    /** A bit of the history beside the store is other. */
    HISTORY_BENT {
        @Override
        void strike(Path data, Random random) throws IOException {
            Optional<Path> piece = newestPiece(data);
            if (piece.isPresent()) {
                flip(piece.get(), 1, random);
            }
        }
    },

    /** The newest backup is gone. */
    BACKUP_DELETED {
        @Override
        void strike(Path data, Random random) throws IOException {
            Optional<Path> backup = newestBackup(data);
            if (backup.isPresent()) {
                Files.delete(backup.get());
            }
        }
    },

    /** Some bits of the newest backup are other. */
    BACKUP_BENT {
        @Override
        void strike(Path data, Random random) throws IOException {
            Optional<Path> backup = newestBackup(data);
            if (backup.isPresent()) {
                flip(backup.get(), 1 + random.nextInt(8), random);
            }
        }
    };

    private static final int LONGEST = 1 << 17;
    private static final int MOST = 3;
    private static final Set<DrillFault> OF_STORE = EnumSet.of(TRUNCATED, OVERWRITTEN, DELETED, BITS_FLIPPED);
    private static final Set<DrillFault> OF_HISTORY = EnumSet.of(LINE_TORN, HISTORY_BENT);

    abstract void strike(Path data, Random random) throws IOException;

    /** One, or two or three at once. */
    static EnumSet<DrillFault> some(Random random) {
        EnumSet<DrillFault> faults = EnumSet.of(any(random));
        while (faults.size() < MOST && random.nextInt(3) == 0) {
            faults.add(any(random));
        }
        return faults;
    }

    private static DrillFault any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    /** Whether the store and what stands beside it were both hit, so that something may be gone, and then must be told. */
    static boolean mayLose(Set<DrillFault> faults) {
        return hitsStore(faults) && faults.stream().anyMatch(OF_HISTORY::contains);
    }

    /** Whether the store itself was hit. */
    static boolean hitsStore(Set<DrillFault> faults) {
        return faults.stream().anyMatch(OF_STORE::contains);
    }

    private static Path store(Path data) {
        return data.resolve(DataFolder.FILE_NAME);
    }

    private static void flip(Path path, int bits, Random random) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            for (int bit = 0; bit < bits && file.length() > 0; bit++) {
                long at = random.nextLong(file.length());
                file.seek(at);
                int was = file.read();
                file.seek(at);
                file.write(was ^ (1 << random.nextInt(8)));
            }
        }
    }

    private static void truncate(Path path, long size) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(size);
        }
    }

    private static Optional<Path> newestPiece(Path data) throws IOException {
        return last(data.resolve("history"), ".jsonl", name -> name);
    }

    private static Optional<Path> newestBackup(Path data) throws IOException {
        return last(data.resolve("backups"), BackupFolder.SUFFIX, name -> name.substring(name.lastIndexOf('_')));
    }

    private static Optional<Path> last(Path folder, String suffix, UnaryOperator<String> order) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(suffix) && each.toFile().length() > 0)
                    .max(Comparator.comparing(each -> order.apply(each.getFileName().toString())));
        }
    }

    private static int lastLine(byte[] bytes) {
        int start = bytes.length - 1;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }
}
