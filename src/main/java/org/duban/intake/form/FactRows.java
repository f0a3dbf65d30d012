package org.duban.intake.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.TaskId;
import org.duban.intake.office.FormCell;
import org.duban.usecase.form.FactCell;
import org.duban.usecase.form.FactColumn;
import org.duban.usecase.form.FilledFacts;
import org.duban.usecase.form.FormFact;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormFinding.Kind;

/** Reads the rows of a form's second sheet. */
final class FactRows {

    private static final Pattern KEY =
            Pattern.compile("([" + FormFact.DUE + FormFact.MEASURED + "]):([0-9a-f-]{36}):([0-9a-f-]{36})");

    private FactRows() {}

    static Map<TaskId, FilledFacts> of(Headed<FactColumn> sheet) {
        var facts = new HashMap<TaskId, FilledFacts>();
        for (int row : sheet.rows()) {
            Matcher key = KEY.matcher(sheet.at(row, FactColumn.KEY).words().strip());
            if (key.matches()) {
                facts.merge(new TaskId(UUID.fromString(key.group(2))), row(sheet, row, key), FilledFacts::and);
            }
        }
        return facts;
    }

    /** The rows that say something, though the hidden words that tell of what are gone. */
    static List<FormFinding> loose(Headed<FactColumn> sheet) {
        return sheet.rows().stream()
                .filter(row -> !KEY.matcher(sheet.at(row, FactColumn.KEY).words().strip()).matches())
                .filter(row -> TypedValue.day(sheet.at(row, FactColumn.DONE_ON)).isPresent()
                        || TypedValue.value(sheet.at(row, FactColumn.VALUE)).isPresent())
                .map(row -> FormFinding.of(Kind.FACT_UNKNOWN, sheet.place(row, FactColumn.WHAT)))
                .toList();
    }

    private static FilledFacts row(Headed<FactColumn> sheet, int row, Matcher key) {
        UUID id = UUID.fromString(key.group(3));
        return key.group(1).equals(FormFact.DUE)
                ? due(sheet, row, new DeadlineId(id))
                : measured(sheet, row, new IndicatorId(id));
    }

    private static FilledFacts due(Headed<FactColumn> sheet, int row, DeadlineId id) {
        FormCell cell = sheet.at(row, FactColumn.DONE_ON);
        Optional<LocalDate> day = TypedValue.day(cell);
        return day.map(on -> new FilledFacts(Map.of(id, on), Map.of(), at(sheet, row, FactColumn.DONE_ON, id.value()), List.of()))
                .orElseGet(() -> unread(sheet, row, FactColumn.DONE_ON, Kind.DAY_UNREAD));
    }

    private static FilledFacts measured(Headed<FactColumn> sheet, int row, IndicatorId id) {
        Optional<BigDecimal> value = TypedValue.value(sheet.at(row, FactColumn.VALUE));
        return value.map(number -> new FilledFacts(Map.of(), Map.of(id, number), at(sheet, row, FactColumn.VALUE, id.value()), List.of()))
                .orElseGet(() -> unread(sheet, row, FactColumn.VALUE, Kind.VALUE_UNREAD));
    }

    private static FilledFacts unread(Headed<FactColumn> sheet, int row, FactColumn column, Kind kind) {
        String words = sheet.at(row, column).words().strip();
        return words.isEmpty()
                ? FilledFacts.NONE
                : new FilledFacts(Map.of(), Map.of(), Map.of(), List.of(FormFinding.of(kind, sheet.place(row, column), words)));
    }

    private static Map<UUID, FactCell> at(Headed<FactColumn> sheet, int row, FactColumn column, UUID id) {
        FormCell cell = sheet.at(row, column);
        return Map.of(id, new FactCell(sheet.place(row, column), cell.words().strip(), TypedValue.unit(cell)));
    }
}
