package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;

/** An office at work until it, or the process that started it, is killed. */
final class DrillChild {

    private DrillChild() {}

    /** Works in the data folder named first, from the seed named second; what it does is told in the file named third. */
    public static void main(String[] args) throws IOException {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        try (var log = new DrillLog(Path.of(args[2])); var desk = new DrillDesk(Path.of(args[0]), Long.parseLong(args[1]), log)) {
            while (parent.isAlive()) {
                desk.act();
            }
        }
    }
}
