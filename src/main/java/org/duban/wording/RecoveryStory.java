package org.duban.wording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.messages.Messages;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;

/** 恢复报告 as whoever works with the store reads it: what happened, what was done, what is missing, and what to do next. */
public record RecoveryStory(RecoveryWords words, Recovery recovery) {

    /**
     * One question and its answer.
     *
     * @param heading in a word or two
     * @param said    sentences, at least one
     */
    public record Part(String heading, List<String> said) {

        public Part {
            said = List.copyOf(said);
        }
    }

    /** All of it but where the damaged files are, in the order in which it is asked. */
    public List<Part> parts() {
        return List.of(
                part("happened", happened()),
                part("done", done()),
                part("missing", List.of(missing())),
                part("next", List.of(text(recovery.isLossy() ? "next-lossy" : "next"), text("next-disk"))));
    }

    /** As a text for whoever looks into it, with every step and every file. */
    public List<String> lines() {
        var lines = new ArrayList<String>(List.of(words.verdict(recovery)));
        for (Part part : parts()) {
            lines.add("");
            lines.add(part.heading());
            part.said().forEach(each -> lines.add(line(each)));
        }
        lines.add("");
        lines.add(text("all-steps"));
        words.steps(recovery).forEach(each -> lines.add(line(each)));
        return lines;
    }

    private String line(String said) {
        return text("line", said);
    }

    /** Where the damaged files are kept; empty where none were. */
    public Optional<Path> kept() {
        return recovery.steps().stream().flatMap(RecoveryStory::kept).reduce((first, last) -> last);
    }

    private static Stream<Path> kept(Step step) {
        return switch (step) {
            case Step.KeptAside(var folder) -> Stream.of(folder);
            case Step.HistoryDamaged(var folder) -> Stream.of(folder);
            default -> Stream.empty();
        };
    }

    private Part part(String name, List<String> said) {
        return new Part(text("part." + name), said);
    }

    private List<String> happened() {
        var said = new ArrayList<String>();
        for (Step step : recovery.steps()) {
            switch (step) {
                case Step.NotOpened damaged -> said.add(text("happened.not-opened"));
                case Step.NotAsSaved altered -> said.add(text("happened.not-as-saved"));
                case Step.Gone gone -> said.add(text("happened.gone"));
                case Step.HistoryDamaged journal -> said.add(text("happened.history"));
                case Step.HistoryGone gone -> said.add(text("happened.history-gone"));
                default -> {}
            }
        }
        return said.isEmpty() ? List.of(text("happened.behind")) : said;
    }

    private List<String> done() {
        var said = new ArrayList<String>();
        long unusable = recovery.steps().stream().filter(Step.BackupUnusable.class::isInstance).count();
        if (unusable > 0) {
            said.add(text("done.unusable", unusable));
        }
        recovery.steps().forEach(step -> done(step).ifPresent(said::add));
        if (has(Step.HistoryDamaged.class)) {
            said.add(text("done.history"));
        }
        return said.isEmpty() ? List.of(text("done.opened")) : said;
    }

    private Optional<String> done(Step step) {
        return switch (step) {
            case Step.FromBackup(var backup) -> Optional.of(text("done.backup", words.time(backup.made())));
            case Step.FromCopy copy -> Optional.of(text("done.copy"));
            case Step.DoneAgain(var entries, var last) -> Optional.of(
                    text(isFromJournalAlone() ? "done.journal" : "done.again", entries, words.time(last)));
            default -> Optional.empty();
        };
    }

    /** Whether the store was made of the journal and nothing else. */
    private boolean isFromJournalAlone() {
        boolean anew = has(Step.Gone.class) || has(Step.NotOpened.class) || has(Step.NotAsSaved.class);
        return anew && !has(Step.FromBackup.class) && !has(Step.FromCopy.class);
    }

    private String missing() {
        return recovery.steps().stream()
                .filter(Step.Missing.class::isInstance)
                .map(step -> ((Step.Missing) step).after())
                .findFirst()
                .map(after -> after.equals(Instant.EPOCH) ? text("missing.unknown") : text("missing.after", words.time(after)))
                .orElseGet(() -> text("missing.nothing"));
    }

    private boolean has(Class<? extends Step> kind) {
        return recovery.steps().stream().anyMatch(kind::isInstance);
    }

    private String text(String key, Object... arguments) {
        Messages messages = words.messages();
        return messages.text("recovery." + key, arguments);
    }
}
