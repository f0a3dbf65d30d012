package org.duban.intake.office;

import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;

/** Reads the words of the runs of one paragraph of a .docx, each run being of one look. */
final class WordRun {

    /** Reads what stands within a run and is no word of it, on whose element the reader stands. */
    @FunctionalInterface
    interface Within {

        void read() throws XMLStreamException;
    }

    private final XmlPart xml;
    private final StringBuilder text;
    private final WordFields fields;
    private final UnaryOperator<RunFormat> whole;
    private final Within ruby;
    private final Within textBox;

    /**
     * @param text    where the words go
     * @param whole   adds to a run's own settings those of the styles
     * @param ruby    reads the runs under a phonetic guide
     * @param textBox reads the paragraphs of a text box
     */
    WordRun(
            XmlPart xml,
            StringBuilder text,
            WordFields fields,
            UnaryOperator<RunFormat> whole,
            Within ruby,
            Within textBox) {
        this.xml = xml;
        this.text = text;
        this.fields = fields;
        this.whole = whole;
        this.ruby = ruby;
        this.textBox = textBox;
    }

    /** Reads the present run and says how its words look. */
    RunFormat read() throws XMLStreamException {
        var format = new RunFormat[] {whole.apply(RunFormat.NONE)};
        xml.eachChild(name -> {
            switch (name) {
                case "rPr" -> format[0] = whole.apply(new WordFormats(xml).run());
                case "fldChar" -> field();
                case "instrText" -> fields.code(xml.text());
                default -> {
                    if (format[0].isHidden() || fields.inCode()) {
                        xml.skip();
                    } else {
                        piece(name);
                    }
                }
            }
        });
        return format[0];
    }

    private void field() throws XMLStreamException {
        switch (xml.attribute("fldCharType", "")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
        xml.skip();
    }

    private void piece(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> xml.text(text);
            case "ruby" -> ruby.read();
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
}
