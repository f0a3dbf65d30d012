package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.duban.domain.draft.Place;

/** Reads one table of a .docx into its logical grid: spans, vertical merges, gaps at the rows' ends. */
final class WordTable {

    private final XmlPart xml;
    private final WordBlocks blocks;
    private final String name;
    private final MergedCells cells;
    private int rows;

    WordTable(XmlPart xml, WordBlocks blocks, String name, int mostPlaces) {
        this.xml = xml;
        this.blocks = blocks;
        this.name = name;
        this.cells = new MergedCells(mostPlaces);
    }

    /** Reads the present element; a table without cells is none. */
    Optional<Table> read() throws XMLStreamException {
        readRows();
        List<Cell> all = cells.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Table(name, all));
    }

    private void readRows() throws XMLStreamException {
        xml.eachChild(element -> {
            switch (element) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRows();
                default -> xml.skip();
            }
        });
    }

    private void row() throws XMLStreamException {
        var row = new Row();
        readRow(row);
        if (!row.deleted) {
            row.read.forEach(cells::add);
            rows++;
        }
    }

    private void readRow(Row row) throws XMLStreamException {
        xml.eachChild(element -> {
            switch (element) {
                case "trPr" -> rowProperties(row);
                case "tc" -> cell(row);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRow(row);
                default -> xml.skip();
            }
        });
    }

    private void rowProperties(Row row) throws XMLStreamException {
        xml.eachChild(element -> {
            switch (element) {
                case "gridBefore" -> row.column += Math.max(0, xml.number("val", 0));
                case "del" -> row.deleted = true;
                case "hidden" -> row.deleted |= xml.on("val");
                default -> {}
            }
            xml.skip();
        });
    }

    private void cell(Row row) throws XMLStreamException {
        var content = new ArrayList<Block>();
        var shape = new Shape();
        var place = new Place.Cell(name, rows + 1, row.column + 1);
        var story = new WordStory[] {new WordStory(content, place, row.isPrinted())};
        xml.eachChild(element -> {
            if (element.equals("tcPr")) {
                cellProperties(shape);
                story[0] = new WordStory(content, place, row.isPrinted() && !(shape.continuesAbove && rows > 0));
            } else {
                blocks.element(element, story[0]);
            }
        });
        blocks.finish(story[0]);
        row.read.add(new MergedCells.Read(
                new Cell(rows, row.column, 1, shape.span, content), shape.continuesAbove, shape.continuesLeft));
        row.column += shape.span;
        cells.mustFit(rows + 1, row.column);
    }

    private void cellProperties(Shape shape) throws XMLStreamException {
        xml.eachChild(element -> {
            boolean continues = !xml.attribute("val", "continue").equals("restart");
            switch (element) {
                case "gridSpan" -> shape.span = Math.max(1, xml.number("val", 1));
                case "vMerge" -> shape.continuesAbove = continues;
                case "hMerge" -> shape.continuesLeft = continues;
                default -> {}
            }
            xml.skip();
        });
    }

    private static final class Row {
        private final List<MergedCells.Read> read = new ArrayList<>();
        private int column;
        private boolean deleted;

        private boolean isPrinted() {
            return !deleted;
        }
    }

    private static final class Shape {
        private int span = 1;
        private boolean continuesAbove;
        private boolean continuesLeft;
    }
}
