package org.duban.intake.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.domain.plan.TaskId;
import org.duban.intake.office.FormTab;
import org.duban.intake.office.FormWorkbook;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.FactColumn;
import org.duban.usecase.form.FilledFacts;
import org.duban.usecase.form.FilledForm;
import org.duban.usecase.form.FormColumn;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormReader;

/** Reads forms from Excel files, however their sheets, rows and columns were moved, named, hidden or re-saved. */
public final class ExcelFormReader implements FormReader {

    @Override
    public FilledForm read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<FormTab> tabs = FormWorkbook.tabs(file);
        FormTab hidden = tabs.stream()
                .filter(tab -> tab.at(0, 0).words().equals(FormMarks.SIGN))
                .findFirst()
                .orElseThrow(() -> new Refusal("form-not-ours", name));
        FormMarks marks = marks(hidden, name);
        List<FormTab> shown = tabs.stream().filter(tab -> !tab.name().equals(hidden.name())).toList();
        Headed<FormColumn> tasks = Headed.find(
                        shown, FormColumn.class, FormColumn::words, List.of(FormColumn.TEXT, FormColumn.STATE))
                .orElseThrow(() -> new Refusal("form-sheet-gone", name));
        Optional<Headed<FactColumn>> facts = Headed.find(
                shown, FactColumn.class, FactColumn::words, List.of(FactColumn.KEY, FactColumn.DONE_ON, FactColumn.VALUE));
        Map<TaskId, FilledFacts> byTask = facts.map(FactRows::of).orElse(Map.of());
        return new FilledForm(name, marks, TaskRows.of(tasks), facts.isPresent(), byTask);
    }

    private static FormMarks marks(FormTab hidden, String name) {
        if (!hidden.at(0, 1).words().equals(FormMarks.VERSION)) {
            throw new Refusal("form-version", name);
        }
        try {
            int last = hidden.rows().lastKey();
            return FormMarks.of(
                    IntStream.rangeClosed(0, last).mapToObj(hidden::words).toList());
        } catch (FormMarks.Damaged damaged) {
            throw new Refusal("form-marks-damaged", name).because(damaged);
        }
    }
}
