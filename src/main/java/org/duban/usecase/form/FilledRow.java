package org.duban.usecase.form;

import java.util.List;
import java.util.Map;
import org.duban.domain.report.ReportContent;

/**
 * A row of a form that came back.
 *
 * @param key      what its hidden column says, as it stands; empty where nothing is left
 * @param locked   the words of its locked cells, as they stand
 * @param places   where each of its cells is
 * @param content  what is filled in, as far as it is understood
 * @param blank    whether no cell that the department fills in has anything
 * @param findings what is not understood
 */
public record FilledRow(
        String key,
        FormRow.Locked locked,
        Map<FormColumn, CellPlace> places,
        ReportContent content,
        boolean blank,
        List<FormFinding> findings) {

    public FilledRow {
        places = Map.copyOf(places);
        findings = List.copyOf(findings);
    }

    /** Where a cell of it is. */
    public CellPlace place(FormColumn column) {
        return places.getOrDefault(column, new CellPlace("", ""));
    }
}
