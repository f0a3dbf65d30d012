package org.duban.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.usecase.Refusal;
import org.duban.usecase.unsaved.UnsavedChange;
import org.duban.usecase.unsaved.UnsavedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Unsaved changes as a text that every editor opens: lines for people begin with #, and below each stands what the
 * program brings back, sealed as the lines of the history are. The first line counts them.
 */
public final class UnsavedText implements UnsavedFiles {

    private static final String FIRST = "# duban-unsaved 1 ";
    private static final String FOR_PEOPLE = "# ";
    private static final String END = "\r\n";
    private static final int SEAL = 64;

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedText.class);

    private final ChangeJson json = new ChangeJson();

    @Override
    public void write(Path file, List<String> heading, List<UnsavedChange> changes) {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(aside, text(heading, changes));
            Copying.moveForGood(aside, file.toAbsolutePath());
        } catch (IOException failure) {
            sweep(aside);
            throw new Refusal("unsaved-not-written", file.toString()).because(failure);
        }
    }

    @Override
    public boolean isOne(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            var start = new char[FIRST.length()];
            return reader.read(start) == start.length && new String(start).equals(FIRST);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public List<UnsavedChange> read(Path file) {
        try {
            return changes(Files.readAllLines(file));
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            throw new Refusal("unsaved-damaged", String.valueOf(file.getFileName())).because(damaged);
        }
    }

    private static void sweep(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException left) {
            LOG.warn("could not remove a file that was written aside", left);
        }
    }

    private String text(List<String> heading, List<UnsavedChange> changes) {
        var text = new StringBuilder(FIRST).append(changes.size()).append(END);
        heading.forEach(each -> text.append(FOR_PEOPLE).append(oneLine(each)).append(END));
        String before = "";
        for (int each = 0; each < changes.size(); each++) {
            HistoryLine line = line(before, each + 1, changes.get(each));
            before = line.seal();
            text.append(FOR_PEOPLE).append(oneLine(changes.get(each).words())).append(END);
            text.append(before).append(' ').append(line.text()).append(END);
        }
        return text.toString();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\R", " ");
    }

    private HistoryLine line(String before, long number, UnsavedChange unsaved) {
        Change change = unsaved.change();
        return new HistoryLine(
                before, number, unsaved.made(), unsaved.who(), change.plan().value(), ChangeJson.kind(change), json.write(change));
    }

    private List<UnsavedChange> changes(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(FIRST)) {
            throw new IllegalArgumentException("another file");
        }
        var changes = new ArrayList<UnsavedChange>();
        String words = "";
        String before = "";
        for (String each : lines) {
            if (each.startsWith(FOR_PEOPLE)) {
                words = each.substring(FOR_PEOPLE.length());
            } else if (!each.isBlank()) {
                HistoryLine line = line(each, before, changes.size() + 1);
                before = line.seal();
                changes.add(new UnsavedChange(change(line), line.who(), line.when(), words));
            }
        }
        if (!lines.getFirst().substring(FIRST.length()).strip().equals(Integer.toString(changes.size()))) {
            throw new IllegalArgumentException("cut off");
        }
        return List.copyOf(changes);
    }

    private static HistoryLine line(String text, String before, long number) {
        Optional<HistoryLine> line = text.length() < SEAL + 1 ? Optional.empty() : HistoryLine.parse(text.substring(SEAL + 1));
        return line.filter(each -> text.startsWith(each.seal()))
                .filter(each -> each.before().equals(before) && each.number() == number)
                .orElseThrow(() -> new IllegalArgumentException("line " + number));
    }

    private Change change(HistoryLine line) {
        if (json.read(line.change()) instanceof Change change) {
            return change;
        }
        throw new IllegalArgumentException("no change of plans");
    }
}
