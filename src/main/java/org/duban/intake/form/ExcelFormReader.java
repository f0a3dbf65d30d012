package org.duban.intake.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.plan.TaskId;
import org.duban.intake.office.FormCell;
import org.duban.intake.office.FormGlance;
import org.duban.intake.office.FormTab;
import org.duban.intake.office.FormWorkbook;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.FactColumn;
import org.duban.usecase.form.FilledFacts;
import org.duban.usecase.form.FilledForm;
import org.duban.usecase.form.FormColumn;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormOrigin;
import org.duban.usecase.form.FormReader;

/** Reads forms from Excel files, however their sheets, rows and columns were moved, named, hidden or re-saved. */
public final class ExcelFormReader implements FormReader {

    @Override
    public boolean isForm(Path file) {
        return FormGlance.has(file, FormMarks.SIGN);
    }

    @Override
    public FilledForm read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<FormTab> tabs = FormWorkbook.tabs(file);
        FormTab hidden = tabs.stream()
                .filter(tab -> tab.at(0, 0).words().equals(FormMarks.SIGN))
                .findFirst()
                .orElse(null);
        List<FormTab> shown = tabs.stream()
                .filter(tab -> hidden == null || !tab.name().equals(hidden.name()))
                .toList();
        Headed<FormColumn> tasks = Headed.find(
                        shown, FormColumn.class, FormColumn::words, List.of(FormColumn.TEXT, FormColumn.STATE))
                .orElseThrow(() -> new Refusal(hidden == null ? "form-not-ours" : "form-sheet-gone", name));
        FormOrigin origin = hidden == null ? lost("form-marks-gone", name, tasks) : origin(hidden, name, tasks);
        return filled(name, origin, tasks, Headed.find(
                shown, FactColumn.class, FactColumn::words, List.of(FactColumn.DONE_ON, FactColumn.VALUE)));
    }

    private static FilledForm filled(
            String name, FormOrigin origin, Headed<FormColumn> tasks, Optional<Headed<FactColumn>> facts) {
        Map<TaskId, FilledFacts> byTask = facts.map(FactRows::of).orElse(Map.of());
        List<FormFinding> loose = facts.map(FactRows::loose).orElse(List.of());
        return new FilledForm(name, origin, TaskRows.of(tasks), facts.isPresent() && loose.isEmpty(), byTask, loose);
    }

    private static FormOrigin origin(FormTab hidden, String name, Headed<FormColumn> tasks) {
        if (!hidden.at(0, 1).words().equals(FormMarks.VERSION)) {
            return lost("form-version", name, tasks);
        }
        try {
            int last = hidden.rows().lastKey();
            return new FormOrigin.Known(FormMarks.of(
                    IntStream.rangeClosed(0, last).mapToObj(hidden::words).toList()));
        } catch (FormMarks.Damaged damaged) {
            return new FormOrigin.Lost(new Refusal("form-marks-damaged", name).because(damaged), head(name, tasks));
        }
    }

    private static FormOrigin lost(String key, String name, Headed<FormColumn> tasks) {
        return new FormOrigin.Lost(new Refusal(key, name), head(name, tasks));
    }

    private static String head(String name, Headed<FormColumn> tasks) {
        return tasks.tab().rows().headMap(tasks.header()).values().stream()
                .flatMap(row -> row.values().stream())
                .map(FormCell::words)
                .collect(Collectors.joining("\n", "", "\n" + name));
    }
}
