package org.duban.output.table;

import java.util.List;

/**
 * A row of the table, every cell as its lines.
 *
 * @param number    empty where the task has none
 * @param deadlines the words of those deadlines and frequencies that the text does not state itself
 */
public record PrintedTask(
        String number, List<String> text, List<String> lead, List<String> support, List<String> deadlines) {

    public PrintedTask {
        text = List.copyOf(text);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        deadlines = List.copyOf(deadlines);
    }
}
