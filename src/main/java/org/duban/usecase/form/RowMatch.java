package org.duban.usecase.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duban.usecase.form.FormFinding.Kind;

/** Finds which row of the form, as the office made it, a row that came back is. */
final class RowMatch {

    private final FormMarks marks;

    RowMatch(FormMarks marks) {
        this.marks = marks;
    }

    /** By its hidden key, else by number and text; empty where neither fits one row alone. */
    Optional<FormMarks.Row> of(FilledRow filled) {
        String key = filled.key().strip();
        return marks.rows().stream()
                .filter(row -> row.task().value().toString().equals(key))
                .findFirst()
                .or(() -> byWords(filled.locked()));
    }

    private Optional<FormMarks.Row> byWords(FormRow.Locked locked) {
        List<FormMarks.Row> same = marks.rows().stream()
                .filter(row -> same(row.locked().number(), locked.number()) && same(row.locked().text(), locked.text()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The locked cells that do not say what the office wrote. */
    static List<FormFinding> changed(FormMarks.Row made, FilledRow filled) {
        var findings = new ArrayList<FormFinding>();
        look(made, filled, FormColumn.NUMBER, FormRow.Locked::number, findings);
        look(made, filled, FormColumn.TEXT, FormRow.Locked::text, findings);
        look(made, filled, FormColumn.DEADLINE, FormRow.Locked::deadline, findings);
        look(made, filled, FormColumn.LAST, FormRow.Locked::last, findings);
        return findings;
    }

    private static void look(
            FormMarks.Row made,
            FilledRow filled,
            FormColumn column,
            Function<FormRow.Locked, String> words,
            List<FormFinding> findings) {
        if (!same(words.apply(made.locked()), words.apply(filled.locked()))) {
            findings.add(FormFinding.of(Kind.LOCKED_CHANGED, filled.place(column), column.words()));
        }
    }

    private static boolean same(String one, String other) {
        return FormMarks.withoutBlanks(one).equals(FormMarks.withoutBlanks(other));
    }
}
