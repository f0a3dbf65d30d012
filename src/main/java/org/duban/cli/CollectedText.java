package org.duban.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.duban.domain.report.ReportContent;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormStates;

/** Prints what became of forms that came back: a line for each file, below it what somebody has to look at. */
final class CollectedText {

    private static final int SHOWN = 20;

    private final Console console;

    CollectedText(Console console) {
        this.console = console;
    }

    void print(Collected collected, boolean dryRun) {
        collected.files().forEach(this::file);
        String counts = counts(outcome -> collected.count(outcome));
        String told = console.messages().text(
                dryRun ? "cli.would-collect" : "cli.collected", collected.count(Outcome.TAKEN), collected.files().size());
        console.out().println(counts.isEmpty() ? told : console.messages().text("cli.collected-counts", told, counts));
    }

    private void file(Collected.File file) {
        Refusal refusal = file.refusal();
        if (refusal != null) {
            console.out().println("■ " + withOption(console.messages().sentence(refusal), refusal.key()));
            return;
        }
        console.out().println((file.isSettled() ? "✓ " : "▲ ") + head(file));
        file.rows().stream().filter(row -> row.outcome().isOpen()).forEach(this::row);
        file.loose().forEach(this::finding);
    }

    private String head(Collected.File file) {
        FormMarks marks = file.marks();
        String whose = marks == null ? "" : marks.departmentName() + " " + FormSheet.words(marks.quarter());
        return console.messages().text("cli.collected-file", file.name(), whose, counts(file::count));
    }

    private String counts(ToLongFunction<Outcome> count) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> count.applyAsLong(outcome) > 0)
                .map(outcome -> console.messages().text("form.outcome." + outcome, count.applyAsLong(outcome)))
                .collect(Collectors.joining(console.messages().text("form.list")));
    }

    private void row(Collected.Row row) {
        row.findings().forEach(this::finding);
        if (row.stored() != null) {
            console.out().println("      " + console.messages().text("form.stored", words(row.stored().content())));
            console.out().println("      " + console.messages().text("form.said", words(row.said())));
        }
    }

    private void finding(FormFinding finding) {
        console.out().println("    " + sentence(finding));
    }

    private String sentence(FormFinding finding) {
        List<Object> words = new ArrayList<>(List.of(finding.place().sheet(), finding.place().address()));
        words.addAll(finding.words());
        String sentence = console.messages().text("form.finding." + finding.kind(), words.toArray());
        return withOption(sentence, finding.kind().name());
    }

    /** The sentence with the option that decides what it asks, where there is one. */
    private String withOption(String sentence, String asked) {
        String key = "cli.decide." + asked;
        return console.messages().bundle().containsKey(key) ? sentence + console.messages().text(key) : sentence;
    }

    private static String words(ReportContent content) {
        String progress = content.progress().replace('\n', ' ');
        return FormStates.words(content.state())
                + (content.percent() == null ? "" : " " + content.percent() + "%")
                + (progress.isEmpty() ? "" : " " + (progress.length() > SHOWN ? progress.substring(0, SHOWN) + "…" : progress));
    }
}
