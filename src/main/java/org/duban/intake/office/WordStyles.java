package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a .docx, each with what it inherits. */
final class WordStyles {

    private static final int LONGEST_LINEAGE = 50;

    private record Read(WordStyle style, @Nullable String base) {}

    private final Map<String, Read> read = new HashMap<>();
    private final Map<String, WordStyle> whole = new HashMap<>();
    private WordStyle defaults = WordStyle.NONE;
    private @Nullable String usual;

    /** Reads the part of styles; a file may have none. */
    static WordStyles of(OfficePackage file, Optional<String> part) throws IOException, XMLStreamException {
        var styles = new WordStyles();
        if (part.isPresent()) {
            styles.read(file, part.get());
        }
        return styles;
    }

    private void read(OfficePackage file, String part) throws IOException, XMLStreamException {
        try (InputStream in = file.open(part)) {
            XmlPart xml = file.xml(in);
            xml.eachChild(name -> {
                switch (name) {
                    case "docDefaults" -> readDefaults(xml);
                    case "style" -> readStyle(xml);
                    default -> xml.skip();
                }
            });
        }
    }

    private void readDefaults(XmlPart xml) throws XMLStreamException {
        xml.eachChild(name -> {
            switch (name) {
                case "rPrDefault", "pPrDefault" -> readDefaults(xml);
                case "rPr" -> defaults = new WordStyle("", List.of(), defaults.paragraph(), new WordFormats(xml).run());
                case "pPr" -> defaults = new WordStyle(
                        "", List.of(), new WordFormats(xml).paragraph(mark -> {}), defaults.run());
                default -> xml.skip();
            }
        });
    }

    private void readStyle(XmlPart xml) throws XMLStreamException {
        String id = xml.attribute("styleId", "");
        boolean isUsual = xml.attribute("default") != null && xml.on("default")
                && xml.attribute("type", "").equals("paragraph");
        if (isUsual) {
            usual = id;
        }
        var element = new WordStyleElement(xml);
        element.read();
        read.put(id, new Read(element.style(id), element.base()));
    }

    /** The style of a paragraph; the usual one where it names none. */
    WordStyle paragraph(@Nullable String id) {
        String known = id != null && read.containsKey(id) ? id : usual;
        return known == null ? defaults : whole.computeIfAbsent(known, any -> inherited(known).on(defaults));
    }

    /** A style of words alone. */
    WordStyle character(String id) {
        return whole.computeIfAbsent(id, this::inherited);
    }

    private WordStyle inherited(String id) {
        WordStyle style = WordStyle.NONE;
        String next = id;
        for (int i = 0; next != null && i < LONGEST_LINEAGE; i++) {
            Read base = read.get(next);
            style = base == null ? style : i == 0 ? base.style() : style.on(base.style());
            next = base == null ? null : base.base();
        }
        return style;
    }

    /** How words look: their own setting upon their style's upon the paragraph's. */
    RunFormat words(RunFormat own, WordStyle paragraph) {
        String style = own.style();
        return own.over(style == null ? paragraph.run() : character(style).run().toggling(paragraph.run()));
    }
}
