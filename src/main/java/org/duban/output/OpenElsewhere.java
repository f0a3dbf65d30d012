package org.duban.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Whether another program has a file open: by a lock, or by the note that office programs leave beside it. */
final class OpenElsewhere {

    private OpenElsewhere() {}

    static boolean has(Path file) throws IOException {
        return Files.exists(file) && (noted(file) || locked(file));
    }

    private static boolean noted(Path file) {
        return notes(file.getFileName().toString()).anyMatch(name -> Files.exists(file.resolveSibling(name)));
    }

    /** LibreOffice's note, WPS's and Excel's, and Word's, which drops up to two characters of the name. */
    private static Stream<String> notes(String name) {
        String withoutTwo = name.substring(Math.min(2, name.length()));
        return Stream.of(".~lock." + name + "#", "~$" + name, "~$" + name.substring(1), "~$" + withoutTwo);
    }

    private static boolean locked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return locked(channel);
        }
    }

    /** Some network drives know no locks; then nobody can hold one. */
    private static boolean locked(FileChannel channel) {
        try (FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }
}
