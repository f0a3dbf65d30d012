package org.duban.usecase.form;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Task;
import org.duban.usecase.form.FormFinding.Kind;

/** Looks at the values of a form's second sheet: behind a number stands its indicator's unit or nothing. */
final class FactCheck {

    private FactCheck() {}

    /** The values in another unit: 3万 is not 3. */
    static List<FormFinding> wrong(Task task, FilledFacts facts) {
        return task.indicators().stream().flatMap(each -> wrong(each, facts)).toList();
    }

    private static Stream<FormFinding> wrong(Indicator indicator, FilledFacts facts) {
        return facts.cell(indicator.id().value()).stream()
                .filter(cell -> !cell.unit().isEmpty() && !folded(cell.unit()).equals(unit(indicator)))
                .map(cell -> FormFinding.of(Kind.VALUE_UNREAD, cell.place(), cell.words()));
    }

    private static String unit(Indicator indicator) {
        String unit = indicator.target().unit();
        return unit == null ? "" : folded(unit);
    }

    private static String folded(String unit) {
        return FormMarks.withoutBlanks(Normalizer.normalize(unit, Normalizer.Form.NFKC));
    }
}
