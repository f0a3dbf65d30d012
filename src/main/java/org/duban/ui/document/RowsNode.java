package org.duban.ui.document;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftTable.Cell;
import org.duban.domain.draft.Passage;

/** Rows of a table as they look; those of the chosen task are tinted. */
final class RowsNode extends GridPane {

    private static final int SHORT = 4;

    private final DocumentModel model;
    private final Block.Rows rows;
    private final Consumer<Passage> pointed;

    RowsNode(DocumentModel model, Block.Rows rows, Consumer<Passage> pointed) {
        this.model = model;
        this.rows = rows;
        this.pointed = pointed;
        getStyleClass().add("document-table");
        if (rows.top()) {
            getStyleClass().add("table-top");
        }
        for (double share : rows.widths()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share * 100);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < rows.rows(); i++) {
            var row = new RowConstraints();
            row.setValignment(VPos.TOP);
            row.setVgrow(Priority.SOMETIMES);
            getRowConstraints().add(row);
        }
        Set<Integer> own = ownRows();
        rows.cells().forEach(cell -> add(cell, own));
    }

    private void add(Cell cell, Set<Integer> own) {
        var box = new VBox();
        box.getStyleClass().add("document-cell");
        List<DraftParagraph> paragraphs =
                cell.paragraphs().stream().flatMap(number -> model.paragraph(number).stream()).toList();
        paragraphs.forEach(each -> box.getChildren()
                .add(new ParagraphText(model, new Block.Words(each, 0, each.text().length()), false, pointed)));
        boolean header = has(paragraphs, Part.HEADING) || isHeader(cell, paragraphs);
        style(box, "cell-header", header);
        style(box, "cell-section", has(paragraphs, Part.SECTION));
        style(box, "cell-background", !header && has(paragraphs, Part.BACKGROUND));
        style(box, "cell-centred", header || isNumber(paragraphs));
        style(box, "cell-own", isOwn(cell, own));
        style(box, "cell-own-first", isOwn(cell, own) && isFirstOwn(cell, own));
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        add(box, cell.column(), cell.row() - rows.first(), cell.columnSpan(), cell.rowSpan());
    }

    private static boolean isOwn(Cell cell, Set<Integer> own) {
        return IntStream.range(cell.row(), cell.row() + cell.rowSpan()).allMatch(own::contains);
    }

    private boolean isFirstOwn(Cell cell, Set<Integer> own) {
        return rows.cells().stream()
                .filter(other -> other.row() <= cell.row() && cell.row() < other.row() + other.rowSpan())
                .noneMatch(other -> other.column() < cell.column() && isOwn(other, own));
    }

    /** The first row of a table names its columns. */
    private boolean isHeader(Cell cell, List<DraftParagraph> paragraphs) {
        return rows.top() && cell.row() == rows.first() && has(paragraphs, Part.BACKGROUND);
    }

    private Set<Integer> ownRows() {
        Set<Integer> own = model.ownProperty().get();
        return rows.cells().stream()
                .filter(cell -> cell.paragraphs().stream().anyMatch(own::contains))
                .flatMap(cell -> IntStream.range(cell.row(), cell.row() + cell.rowSpan()).boxed())
                .collect(Collectors.toSet());
    }

    private static boolean has(List<DraftParagraph> paragraphs, Part part) {
        return !paragraphs.isEmpty() && paragraphs.stream().allMatch(each -> each.part() == part);
    }

    private static boolean isNumber(List<DraftParagraph> paragraphs) {
        return paragraphs.size() == 1
                && paragraphs.getFirst().text().length() <= SHORT
                && paragraphs.getFirst().text().chars().allMatch(Character::isDigit);
    }

    private static void style(VBox box, String styleClass, boolean on) {
        if (on) {
            box.getStyleClass().add(styleClass);
        }
    }
}
