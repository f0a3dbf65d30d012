package org.duban.intake.office;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph of a .docx as a reader of the finished paper sees it. */
final class WordRuns {

    private final XmlPart xml;
    private final WordStyles styles;
    private final WordFields fields;
    private final WordRun run;
    private final StringBuilder text = new StringBuilder();
    private final WordsLook look = new WordsLook();
    private ParagraphFormat own = ParagraphFormat.NONE;
    private WordStyle style;
    private boolean contents;
    private boolean endDeleted;
    private @Nullable Boolean endHidden;

    WordRuns(XmlPart xml, WordStyles styles, WordFields fields, WordRun.Within textBox) {
        this.xml = xml;
        this.styles = styles;
        this.fields = fields;
        this.style = styles.paragraph(null);
        this.run = new WordRun(xml, text, fields, format -> styles.words(format, style), this::readChildren, textBox);
    }

    void read() throws XMLStreamException {
        boolean begins = fields.inContents();
        readChildren();
        contents = style.isOfContents() || ((begins || fields.inContents()) && ContentsLine.is(text));
        fields.endParagraph();
    }

    private void readChildren() throws XMLStreamException {
        xml.eachChild(this::inline);
    }

    /** The words, without an automatic number. */
    String text() {
        return text.toString();
    }

    /** What the paragraph's own settings say. */
    ParagraphFormat own() {
        return own;
    }

    WordStyle style() {
        return style;
    }

    Look look() {
        ParagraphFormat whole = own.over(style.paragraph());
        return look.in(whole.level(), Boolean.TRUE.equals(whole.centred()));
    }

    /** Whether a tracked change deletes the paragraph's end, which joins it with the next. */
    boolean endDeleted() {
        return endDeleted;
    }

    /** Whether nothing of the paragraph is printed, not even an empty line. */
    boolean isHidden() {
        boolean hidden = endHidden == null ? style.run().isHidden() : endHidden;
        return hidden && text.isEmpty();
    }

    /** Whether it is a line of a table of contents. */
    boolean isOfContents() {
        return contents;
    }

    private void inline(String name) throws XMLStreamException {
        switch (name) {
            case "r" -> run();
            case "pPr" -> {
                own = new WordFormats(xml).paragraph(this::mark);
                style = styles.paragraph(own.style());
            }
            case "hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo",
                    "rubyBase" -> readChildren();
            case "oMath", "oMathPara" -> formula();
            case "AlternateContent" -> new WordAlternatives(xml).read(branch -> readChildren());
            default -> xml.skip();
        }
    }

    private void mark(String name) {
        endDeleted |= name.equals("del") || name.equals("moveFrom");
        endHidden = name.equals("vanish") ? Boolean.valueOf(xml.on("val")) : endHidden;
    }

    private void run() throws XMLStreamException {
        int before = text.length();
        RunFormat format = run.read();
        look.add(text, before, format.isBold(), format.halfPoints());
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
