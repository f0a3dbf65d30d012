package org.duban.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the journal holds up to the first line that does not fit.
 *
 * @param lines  from its first line on, each fitting the one before
 * @param broken the number of the first line that does not fit or is none, from 1; null where every one fits
 */
record HistoryLines(List<HistoryLine> lines, @Nullable Integer broken) {

    HistoryLines {
        lines = List.copyOf(lines);
    }

    static HistoryLines in(Path path) throws IOException {
        var lines = new ArrayList<HistoryLine>();
        try (Stream<Optional<HistoryLine>> all = HistoryFile.lines(path)) {
            for (Optional<HistoryLine> each : all.toList()) {
                boolean fits = each.isPresent()
                        && (lines.isEmpty() || each.get().before().equals(lines.getLast().seal()));
                if (!fits) {
                    return new HistoryLines(lines, lines.size() + 1);
                }
                lines.add(each.get());
            }
        }
        return new HistoryLines(lines, null);
    }
}
