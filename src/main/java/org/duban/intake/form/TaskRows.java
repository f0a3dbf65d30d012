package org.duban.intake.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.ReportContent;
import org.duban.intake.office.FormCell;
import org.duban.usecase.form.CellPlace;
import org.duban.usecase.form.FilledRow;
import org.duban.usecase.form.FormColumn;
import org.duban.usecase.form.FormFinding;
import org.duban.usecase.form.FormFinding.Kind;
import org.duban.usecase.form.FormRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a form's first sheet. */
final class TaskRows {

    private static final int LONGEST = 4000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Headed<FormColumn> sheet;
    private final int row;
    private final List<FormFinding> findings = new ArrayList<>();

    private TaskRows(Headed<FormColumn> sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    static List<FilledRow> of(Headed<FormColumn> sheet) {
        return sheet.rows().stream()
                .filter(row -> Arrays.stream(FormColumn.values()).anyMatch(column -> !sheet.at(row, column).isBlank()))
                .map(row -> new TaskRows(sheet, row).read())
                .toList();
    }

    private FilledRow read() {
        boolean blank = Arrays.stream(FormColumn.values())
                .filter(FormColumn::isFilledIn)
                .allMatch(column -> at(column).isBlank());
        var locked = new FormRow.Locked(
                words(FormColumn.NUMBER), words(FormColumn.TEXT), words(FormColumn.DEADLINE), words(FormColumn.LAST));
        ReportContent content = blank ? ReportContent.EMPTY : content();
        return new FilledRow(words(FormColumn.KEY), locked, places(), content, blank, findings);
    }

    private ReportContent content() {
        return new ReportContent(
                state(),
                percent(),
                written(FormColumn.PROGRESS),
                written(FormColumn.ISSUES),
                written(FormColumn.NEXT),
                Map.of(),
                Map.of(),
                List.of());
    }

    private TaskState state() {
        FormCell cell = at(FormColumn.STATE);
        if (cell.isBlank()) {
            find(Kind.STATE_MISSING, FormColumn.STATE);
            return TaskState.NOT_STARTED;
        }
        Optional<TaskState> state = TypedValue.state(cell);
        if (state.isEmpty()) {
            find(Kind.STATE_UNKNOWN, FormColumn.STATE, cell.words().strip());
        }
        return state.orElse(TaskState.NOT_STARTED);
    }

    private @Nullable Integer percent() {
        FormCell cell = at(FormColumn.PERCENT);
        if (cell.isBlank()) {
            return null;
        }
        BigDecimal percent = TypedValue.percent(cell).orElse(null);
        Kind wrong = wrong(percent);
        if (wrong != null) {
            find(wrong, FormColumn.PERCENT, cell.words().strip());
        }
        return wrong == null && percent != null ? (Integer) percent.intValueExact() : null;
    }

    private static @Nullable Kind wrong(@Nullable BigDecimal percent) {
        if (percent == null) {
            return Kind.PERCENT_UNREAD;
        }
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            return Kind.PERCENT_OUT_OF_RANGE;
        }
        return percent.stripTrailingZeros().scale() > 0 ? Kind.PERCENT_NOT_WHOLE : null;
    }

    private String written(FormColumn column) {
        String words = words(column);
        if (words.length() > LONGEST) {
            find(Kind.TOO_LONG, column, Integer.toString(words.length()), Integer.toString(LONGEST));
        }
        return words;
    }

    private Map<FormColumn, CellPlace> places() {
        return Arrays.stream(FormColumn.values())
                .collect(Collectors.toMap(Function.identity(), column -> sheet.place(row, column)));
    }

    private String words(FormColumn column) {
        return TypedValue.words(at(column));
    }

    private FormCell at(FormColumn column) {
        return sheet.at(row, column);
    }

    private void find(Kind kind, FormColumn column, String... words) {
        findings.add(FormFinding.of(kind, sheet.place(row, column), words));
    }
}
