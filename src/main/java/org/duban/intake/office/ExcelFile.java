package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the visible sheets of an .xlsx as tables, in the order of their tabs. */
final class ExcelFile {

    private final OfficePackage file;
    private final Map<String, String> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    private record Sheet(String name, String part) {}

    private ExcelFile(OfficePackage file) {
        this.file = file;
    }

    static List<Block> blocks(OfficePackage file, String mainPart) throws IOException, XMLStreamException {
        var workbook = new ExcelFile(file);
        String strings = "";
        String styles = "";
        for (OfficePackage.Relation relation : file.relations(mainPart)) {
            switch (relation.kind()) {
                case "worksheet" -> workbook.parts.put(relation.id(), relation.target());
                case "sharedStrings" -> strings = relation.target();
                case "styles" -> styles = relation.target();
                default -> {}
            }
        }
        workbook.readSheets(mainPart);
        return workbook.tables(SharedStrings.of(file, strings), CellFormats.of(file, styles, workbook.since1904));
    }

    private void readSheets(String mainPart) throws IOException, XMLStreamException {
        try (InputStream in = file.open(mainPart)) {
            XmlPart xml = file.xml(in);
            xml.eachChild(name -> {
                switch (name) {
                    case "workbookPr" -> since1904 = !xml.attribute("date1904", "false").equals("false") && xml.on("date1904");
                    case "sheets" -> {
                        xml.eachChild(sheet -> sheet(xml));
                        return;
                    }
                    default -> {}
                }
                xml.skip();
            });
        }
    }

    private void sheet(XmlPart xml) throws XMLStreamException {
        String part = parts.get(xml.attribute("id", ""));
        if (part != null && file.has(part) && xml.attribute("state", "visible").equals("visible")) {
            sheets.add(new Sheet(xml.attribute("name", ""), part));
        }
        xml.skip();
    }

    private List<Block> tables(List<String> strings, CellFormats formats) throws IOException, XMLStreamException {
        var tables = new ArrayList<Block>();
        var paragraphs = new Paragraphs(file.limits());
        for (Sheet sheet : sheets) {
            try (InputStream in = file.open(sheet.part())) {
                SheetCells cells = new SheetPart(file.xml(in), strings, formats, paragraphs, new SheetCells(file.limits())).read();
                cells.table(sheet.name(), paragraphs).ifPresent(tables::add);
            }
        }
        return tables;
    }
}
