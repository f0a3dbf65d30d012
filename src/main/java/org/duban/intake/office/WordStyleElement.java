package org.duban.intake.office;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one style of a .docx, on whose element the reader stands. */
final class WordStyleElement {

    private final XmlPart xml;
    private String name = "";
    private @Nullable String base;
    private ParagraphFormat paragraph = ParagraphFormat.NONE;
    private RunFormat run = RunFormat.NONE;

    WordStyleElement(XmlPart xml) {
        this.xml = xml;
    }

    void read() throws XMLStreamException {
        xml.eachChild(element -> {
            switch (element) {
                case "pPr" -> paragraph = new WordFormats(xml).paragraph(mark -> {});
                case "rPr" -> run = new WordFormats(xml).run();
                default -> {
                    name = element.equals("name") ? xml.attribute("val", "") : name;
                    base = element.equals("basedOn") ? xml.attribute("val") : base;
                    xml.skip();
                }
            }
        });
    }

    /** The style without what it inherits. */
    WordStyle style(String id) {
        int level = WordStyle.headingLevel(name);
        ParagraphFormat byName = level == 0
                ? ParagraphFormat.NONE
                : new ParagraphFormat(null, level - 1, null, null, null);
        return new WordStyle(name, List.of(id), paragraph.over(byName), run);
    }

    /** The style it is based on. */
    @Nullable String base() {
        return base;
    }
}
