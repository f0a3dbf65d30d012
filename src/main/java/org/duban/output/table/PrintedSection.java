package org.duban.output.table;

import java.util.List;

/** The rows of one section under the words of its cell (一、坚持党建引领). */
public record PrintedSection(String words, List<PrintedTask> tasks) {

    public PrintedSection {
        tasks = List.copyOf(tasks);
    }
}
