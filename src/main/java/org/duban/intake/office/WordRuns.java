package org.duban.intake.office;

import javax.xml.stream.XMLStreamException;

/** Reads the words of one paragraph of a .docx as a reader of the finished paper sees them. */
final class WordRuns {

    /** Reads the paragraphs of a text box, whose element the reader stands on. */
    @FunctionalInterface
    interface TextBox {

        void read() throws XMLStreamException;
    }

    private final XmlPart xml;
    private final TextBox textBox;
    private final StringBuilder text = new StringBuilder();
    private boolean endDeleted;

    WordRuns(XmlPart xml, TextBox textBox) {
        this.xml = xml;
        this.textBox = textBox;
    }

    void read() throws XMLStreamException {
        xml.eachChild(this::inline);
    }

    String text() {
        return text.toString();
    }

    /** Whether a tracked change deletes the paragraph's end, which joins it with the next. */
    boolean endDeleted() {
        return endDeleted;
    }

    private void inline(String name) throws XMLStreamException {
        switch (name) {
            case "r" -> run();
            case "pPr" -> paragraphProperties();
            case "hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo",
                    "rubyBase" -> read();
            case "oMath", "oMathPara" -> formula();
            case "AlternateContent" -> new WordAlternatives(xml).read(branch -> read());
            default -> xml.skip();
        }
    }

    private void paragraphProperties() throws XMLStreamException {
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                xml.eachChild(mark -> {
                    endDeleted |= mark.equals("del") || mark.equals("moveFrom");
                    xml.skip();
                });
            } else {
                xml.skip();
            }
        });
    }

    private void run() throws XMLStreamException {
        var hidden = new boolean[1];
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                hidden[0] = isHidden();
            } else if (hidden[0]) {
                xml.skip();
            } else {
                piece(name);
            }
        });
    }

    private boolean isHidden() throws XMLStreamException {
        var hidden = new boolean[1];
        xml.eachChild(name -> {
            hidden[0] |= name.equals("vanish") && xml.on("val");
            xml.skip();
        });
        return hidden[0];
    }

    private void piece(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> xml.text(text);
            case "ruby" -> read();
            case "AlternateContent" -> new WordAlternatives(xml).read(branch -> xml.eachChild(this::piece));
            case "drawing", "pict", "object" -> drawing();
            default -> {
                text.append(mark(name));
                xml.skip();
            }
        }
    }

    private String mark(String name) {
        return switch (name) {
            case "tab", "ptab" -> "\t";
            case "cr" -> "\n";
            case "br" -> xml.attribute("type", "textWrapping").equals("textWrapping") ? "\n" : "";
            case "noBreakHyphen" -> "-";
            case "sym" -> symbol(xml.attribute("char", ""));
            default -> "";
        };
    }

    /** A character given by its code; those of symbol fonts' private area mean nothing outside of the font. */
    private static String symbol(String code) {
        try {
            int point = Integer.parseInt(code, 16);
            return Character.getType(point) == Character.PRIVATE_USE ? "" : Character.toString(point);
        } catch (IllegalArgumentException notACode) {
            return "";
        }
    }

    private void drawing() throws XMLStreamException {
        xml.eachChild(name -> {
            switch (name) {
                case "txbxContent" -> textBox.read();
                case "AlternateContent" -> new WordAlternatives(xml).read(branch -> drawing());
                default -> drawing();
            }
        });
    }

    private void formula() throws XMLStreamException {
        xml.eachChild(name -> {
            if (name.equals("t")) {
                xml.text(text);
            } else {
                formula();
            }
        });
    }
}
