package org.duban.intake.office;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the elements that set paragraphs and words in a .docx, in its text as in its styles. */
final class WordFormats {

    /** What stands in the settings of a paragraph and is no setting: what happens to its end. */
    @FunctionalInterface
    interface Mark {

        void element(String name) throws XMLStreamException;
    }

    private final XmlPart xml;

    WordFormats(XmlPart xml) {
        this.xml = xml;
    }

    /** Reads the present pPr; the mark sees the elements of its rPr, and must not read them. */
    ParagraphFormat paragraph(Mark mark) throws XMLStreamException {
        var read = new ParagraphFormat[] {ParagraphFormat.NONE};
        xml.eachChild(name -> {
            switch (name) {
                case "numPr" -> xml.eachChild(each -> read[0] = setting(each, read[0]));
                case "rPr" -> marks(mark);
                default -> read[0] = setting(name, read[0]);
            }
        });
        return read[0];
    }

    private ParagraphFormat setting(String name, ParagraphFormat before) throws XMLStreamException {
        ParagraphFormat after = switch (name) {
            case "pStyle" -> new ParagraphFormat(xml.attribute("val"), null, null, null, null).over(before);
            case "outlineLvl" -> new ParagraphFormat(null, number("val"), null, null, null).over(before);
            case "jc" ->
                new ParagraphFormat(null, null, xml.attribute("val", "").equals("center"), null, null).over(before);
            case "numId" -> new ParagraphFormat(null, null, null, xml.attribute("val"), null).over(before);
            case "ilvl" -> new ParagraphFormat(null, null, null, null, number("val")).over(before);
            default -> before;
        };
        xml.skip();
        return after;
    }

    private void marks(Mark mark) throws XMLStreamException {
        xml.eachChild(name -> {
            mark.element(name);
            xml.skip();
        });
    }

    /** Reads the present rPr. */
    RunFormat run() throws XMLStreamException {
        var read = new RunFormat[] {RunFormat.NONE};
        xml.eachChild(name -> {
            read[0] = switch (name) {
                case "rStyle" -> new RunFormat(xml.attribute("val"), null, null, 0).over(read[0]);
                case "vanish" -> new RunFormat(null, xml.on("val"), null, 0).over(read[0]);
                case "b" -> new RunFormat(null, null, xml.on("val"), 0).over(read[0]);
                case "sz" -> new RunFormat(null, null, null, xml.number("val", 0)).over(read[0]);
                default -> read[0];
            };
            xml.skip();
        });
        return read[0];
    }

    private @Nullable Integer number(String attribute) {
        int number = xml.number(attribute, -1);
        return number < 0 ? null : number;
    }
}
