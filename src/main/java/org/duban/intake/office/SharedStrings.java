package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the texts that the cells of an .xlsx share. */
final class SharedStrings {

    /** A character that XML cannot hold, written by its code. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    /** The texts in the order of their numbers; none where the workbook has no such part. */
    static List<String> of(OfficePackage file, String part) throws IOException, XMLStreamException {
        var strings = new ArrayList<String>();
        if (file.has(part)) {
            try (InputStream in = file.open(part)) {
                XmlPart xml = file.xml(in);
                xml.eachChild(name -> strings.add(richText(xml)));
            }
        }
        return strings;
    }

    /** The text of the present element, without the phonetic guides that may stand beside it. */
    static String richText(XmlPart xml) throws XMLStreamException {
        var text = new StringBuilder();
        collect(xml, text);
        return unescaped(text.toString());
    }

    private static void collect(XmlPart xml, StringBuilder text) throws XMLStreamException {
        xml.eachChild(name -> {
            switch (name) {
                case "t" -> xml.text(text);
                case "r" -> collect(xml, text);
                default -> xml.skip();
            }
        });
    }

    /** The text with escaped characters as themselves. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
