package org.duban.intake.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one level of a list of a .docx, on whose element the reader stands. */
final class WordListLevel {

    private final XmlPart xml;
    private final int number;
    private int start;
    private String form = "decimal";
    private String text = "";
    private int restart = ListLevel.COUNT;
    private boolean legal;
    private String follower = ListLevel.BLANK;
    private @Nullable String style;

    WordListLevel(XmlPart xml) {
        this.xml = xml;
        this.number = xml.number("ilvl", 0);
    }

    void read() throws XMLStreamException {
        xml.eachChild(this::element);
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "AlternateContent", "Choice", "Fallback" -> {
                read();
                return;
            }
            case "start" -> start = xml.number("val", 0);
            case "numFmt" -> form = xml.attribute("val", "decimal");
            case "lvlText" -> text = placed(xml.attribute("val", ""));
            case "lvlRestart" -> restart = xml.number("val", ListLevel.COUNT);
            case "isLgl" -> legal = xml.on("val");
            case "suff" -> follower = xml.attribute("val", "tab").equals("nothing") ? "" : ListLevel.BLANK;
            case "pStyle" -> style = xml.attribute("val");
            default -> {}
        }
        xml.skip();
    }

    /** %1 to %9 as {@link ListLevel} has them. */
    private static String placed(String text) {
        var placed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '%' && '1' <= next && next <= '9') {
                placed.append((char) (next - '1'));
                i++;
            } else {
                placed.append(text.charAt(i));
            }
        }
        return placed.toString();
    }

    /** Which level it is, from 0. */
    int number() {
        return number;
    }

    /** The paragraph style bound to it. */
    Optional<String> style() {
        return Optional.ofNullable(style);
    }

    /** The level as read. */
    ListLevel level() {
        return new ListLevel(start, form, text, restart, legal, follower);
    }
}
