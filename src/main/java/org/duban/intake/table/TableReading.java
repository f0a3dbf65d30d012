package org.duban.intake.table;

import java.util.List;
import org.duban.domain.draft.Finding;
import org.duban.intake.office.Table;

/**
 * What the 任务分解表 of a document tells.
 *
 * @param first    the table it begins with
 * @param titles   the lines within that table above its header
 * @param sections in the order of the table, also those without tasks
 * @param findings about words and columns that were left out
 */
public record TableReading(Table first, List<String> titles, List<SectionRows> sections, List<Finding> findings) {

    public TableReading {
        titles = List.copyOf(titles);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }
}
