package org.duban.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormMarks;

/** What one department is to put right in the form that it sent, in words that can be pasted into a message. */
record ToDepartment(CollectWords words) {

    /** Whether there is anything that the department can do about the file. */
    boolean has(Collected.File file) {
        return !sentences(file).isEmpty();
    }

    /** Whose form, and each thing in a line of its own. */
    String of(Collected.File file) {
        List<String> all = sentences(file);
        String lines = IntStream.range(0, all.size())
                .mapToObj(at -> words.text("forms.to-item", at + 1, all.get(at)))
                .collect(Collectors.joining("\n"));
        return words.text("forms.to-department", whose(file), all.size()) + "\n" + lines;
    }

    private String whose(Collected.File file) {
        FormMarks marks = file.marks();
        Department guessed = file.guess().department();
        return marks != null ? marks.departmentName() + " " + words.quarter(marks.quarter()) : guessed != null ? guessed.name() : file.name();
    }

    private List<String> sentences(Collected.File file) {
        if (file.refusal() != null) {
            return List.of(words.messages().sentence(file.refusal()));
        }
        Stream<FormFinding> rows = file.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED || row.outcome() == Outcome.ALTERED)
                .flatMap(row -> row.findings().stream());
        return Stream.concat(rows, file.loose().stream()).map(this::sentence).toList();
    }

    private String sentence(FormFinding finding) {
        String sentence = words.of(finding);
        return BothTexts.has(finding)
                ? words.text("forms.both-texts", sentence, finding.words().get(1), finding.words().get(2))
                : sentence;
    }
}
