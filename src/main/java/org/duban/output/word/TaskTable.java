package org.duban.output.word;

import java.util.List;
import org.duban.output.Face;
import org.duban.output.Fonts;
import org.duban.output.OfficialLayout;
import org.duban.output.table.Column;
import org.duban.output.table.PrintedSection;
import org.duban.output.table.PrintedTask;
import org.duban.output.table.TableContent;
import org.duban.output.table.WrappedText;
import org.duban.usecase.Progress;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The rows of the 任务分解表, the section's cell reaching over the rows of its tasks. */
final class TaskTable {

    private static final int HEADER_LINES = 2;

    private final TableContent content;
    private final Progress progress;
    private final Fonts fonts;
    private final List<Column> columns;
    private final int[] widths;
    private final int linesOfPage;
    private final WordTable table;
    private int done;

    TaskTable(WordPaper paper, TableContent content, Progress progress) {
        OfficialLayout layout = paper.layout();
        this.content = content;
        this.progress = progress;
        this.fonts = layout.fonts();
        this.columns = content.columns();
        this.widths = ColumnWidths.of(columns, fonts.tableBody(), layout.page().textWidth());
        this.linesOfPage = layout.page().textHeight() / fonts.tableBody().lineTwips() - HEADER_LINES;
        this.table = new WordTable(paper.body(), widths);
    }

    void write() {
        CTRow header = table.headerRow();
        columns.forEach(column -> table.cell(header, List.of(column.header()), fonts.tableHead(), STJc.CENTER));
        content.sections().forEach(this::section);
    }

    private void section(PrintedSection section) {
        for (int i = 0; i < section.tasks().size(); i++) {
            progress.at(done++, content.size());
            PrintedTask task = section.tasks().get(i);
            CTRow row = table.row(fitsOnPage(task));
            if (i == 0) {
                table.firstOfMerged(row, List.of(section.words()), body(), STJc.LEFT);
            } else {
                table.continued(row, body());
            }
            columns.stream().skip(1).forEach(column -> table.cell(row, column.lines(task), body(), alignment(column)));
        }
    }

    private boolean fitsOnPage(PrintedTask task) {
        for (int i = 1; i < columns.size(); i++) {
            int characters = (widths[i] - 2 * WordTable.CELL_MARGIN) / body().twips();
            if (WrappedText.lines(columns.get(i).lines(task), characters) > linesOfPage) {
                return false;
            }
        }
        return true;
    }

    private static STJc.Enum alignment(Column column) {
        return column == Column.TEXT ? STJc.BOTH : STJc.CENTER;
    }

    private Face body() {
        return fonts.tableBody();
    }
}
