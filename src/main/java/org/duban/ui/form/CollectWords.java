package org.duban.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.duban.domain.report.Quarter;
import org.duban.messages.Messages;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormRow;

/** Says what became of forms that came back. */
record CollectWords(Messages messages) {

    /** All files together: 3个文件：可收7，冲突1，未填2. */
    String summary(Collected collected) {
        String counts = counts(collected::count);
        return messages.text(counts.isEmpty() ? "forms.files" : "forms.summary", collected.files().size(), counts);
    }

    /** Whose form it is and what becomes of it: 医务科 三季度：可收1，未填2; or why nothing does. */
    String of(Collected.File file) {
        if (file.isIgnored()) {
            return messages.text("forms.ignored");
        }
        if (file.refusal() != null) {
            return messages.sentence(file.refusal());
        }
        FormMarks marks = file.marks();
        String whose = marks == null ? "" : marks.departmentName() + " " + quarter(marks.quarter());
        return messages.text("forms.file", whose, nothingNew(file) ? messages.text("forms.nothing-new") : counts(file::count));
    }

    /** The number and the first words of a row. */
    String of(FormRow.Locked task) {
        String text = task.text().replaceAll("\\s+", "");
        return task.number().isBlank() ? text : task.number() + " " + text;
    }

    /** 收下, 冲突 and so on. */
    String of(Outcome outcome) {
        return messages.text("forms.outcome." + outcome);
    }

    /** What is wrong, where, and what to do. */
    String of(FormFinding finding) {
        List<Object> words = new ArrayList<>(List.of(finding.place().sheet(), finding.place().address()));
        words.addAll(finding.words());
        return messages.text("form.finding." + finding.kind(), words.toArray());
    }

    /** 三季度. */
    String quarter(Quarter quarter) {
        return messages.text("timeline.quarter." + quarter.number());
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private static boolean nothingNew(Collected.File file) {
        return file.count(Outcome.UNCHANGED) > 0
                && file.rows().stream().allMatch(row -> row.outcome() == Outcome.UNCHANGED || row.outcome() == Outcome.EMPTY);
    }

    private String counts(ToLongFunction<Outcome> count) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> count.applyAsLong(outcome) > 0)
                .map(outcome -> messages.text(
                        outcome == Outcome.TAKEN ? "forms.can-take" : "form.outcome." + outcome, count.applyAsLong(outcome)))
                .collect(Collectors.joining(messages.text("form.list")));
    }
}
