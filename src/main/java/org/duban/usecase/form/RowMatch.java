package org.duban.usecase.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.usecase.form.FormFinding.Kind;

/** Finds which row of the form, as the office made it, a row that came back is. */
final class RowMatch {

    private final FormMarks marks;

    RowMatch(FormMarks marks) {
        this.marks = marks;
    }

    /** By its hidden key, else by number and text, else by its text alone; empty where that fits no row, or several. */
    Optional<FormMarks.Row> of(FilledRow filled) {
        String key = filled.key().strip();
        return marks.rows().stream()
                .filter(row -> row.task().value().toString().equals(key))
                .findFirst()
                .or(() -> single(row -> isSame(row, filled, FormRow.Locked::number) && isSame(row, filled, FormRow.Locked::text)))
                .or(() -> single(row -> isSame(row, filled, FormRow.Locked::text)));
    }

    /** Whether it is plain that it is the row, though locked cells may say something else: half of what names it is left. */
    boolean isPlain(FormMarks.Row made, FilledRow filled) {
        boolean number = isSame(made, filled, FormRow.Locked::number) && !made.locked().number().isBlank();
        boolean text = isSame(made, filled, FormRow.Locked::text);
        boolean another = !text && marks.rows().stream().anyMatch(row -> isSame(row, filled, FormRow.Locked::text));
        return text || (number && !another);
    }

    private Optional<FormMarks.Row> single(Predicate<FormMarks.Row> wanted) {
        List<FormMarks.Row> same = marks.rows().stream().filter(wanted).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The locked cells that do not say what the office wrote; of a form that is not known itself only what names the task. */
    static List<FormFinding> changed(FormMarks.Row made, FilledRow filled, FormOrigin origin) {
        Stream<Optional<FormFinding>> naming = Stream.of(
                look(made, filled, FormColumn.NUMBER, FormRow.Locked::number),
                look(made, filled, FormColumn.TEXT, FormRow.Locked::text));
        Stream<Optional<FormFinding>> telling = origin instanceof FormOrigin.Lost
                ? Stream.of()
                : Stream.of(
                        look(made, filled, FormColumn.DEADLINE, FormRow.Locked::deadline),
                        look(made, filled, FormColumn.LAST, FormRow.Locked::last));
        return Stream.concat(naming, telling).flatMap(Optional::stream).toList();
    }

    private static Optional<FormFinding> look(
            FormMarks.Row made, FilledRow filled, FormColumn column, Function<FormRow.Locked, String> words) {
        return isSame(made, filled, words)
                ? Optional.empty()
                : Optional.of(FormFinding.of(
                        Kind.LOCKED_CHANGED,
                        filled.place(column),
                        column.words(),
                        words.apply(made.locked()),
                        words.apply(filled.locked())));
    }

    private static boolean isSame(FormMarks.Row made, FilledRow filled, Function<FormRow.Locked, String> words) {
        return FormMarks.withoutBlanks(words.apply(made.locked()))
                .equals(FormMarks.withoutBlanks(words.apply(filled.locked())));
    }
}
