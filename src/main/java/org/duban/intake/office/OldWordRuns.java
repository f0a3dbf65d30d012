package org.duban.intake.office;

import java.util.function.IntConsumer;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Reads the words of one paragraph of a .doc as a reader of the finished paper sees them. */
final class OldWordRuns {

    private static final char SYMBOL = '(';

    private final OldWordText document;
    private final WordFields fields;
    private final IntConsumer drawing;
    private final StringBuilder text = new StringBuilder();
    private final WordsLook look = new WordsLook();
    private boolean endDeleted;
    private boolean endHidden;
    private boolean contents;

    /** @param drawing told where a drawing is anchored, whose text boxes follow the paragraph */
    OldWordRuns(OldWordText document, WordFields fields, IntConsumer drawing) {
        this.document = document;
        this.fields = fields;
        this.drawing = drawing;
    }

    void read(OldWordParagraph paragraph) {
        boolean begins = fields.inContents();
        for (OldWordText.Run run : document.runs(paragraph.start(), paragraph.end())) {
            CharacterProperties format = run.format().getCharacterProperties(document.styles(), paragraph.style());
            int before = text.length();
            for (int i = run.start(); i < run.end(); i++) {
                character(i, format);
            }
            look.add(text, before, format.isFBold(), format.getHps());
            endDeleted = format.isFRMarkDel();
            endHidden = format.isFVanish();
        }
        contents = paragraph.isOfContents() || ((begins || fields.inContents()) && ContentsLine.is(text));
        fields.endParagraph();
    }

    private void character(int position, CharacterProperties format) {
        char c = document.at(position);
        switch (c) {
            case '\u0013' -> fields.begin();
            case '\u0014' -> fields.separate();
            case '\u0015' -> fields.end();
            default -> {
                if (fields.inCode()) {
                    fields.code(Character.toString(c));
                } else if (!format.isFVanish() && !format.isFRMarkDel()) {
                    printed(c, position, format);
                }
            }
        }
    }

    private void printed(char c, int position, CharacterProperties format) {
        if (c == '\u0008') {
            drawing.accept(position);
        } else if (c == SYMBOL && format.isFSpec()) {
            symbol((char) format.getXchSym());
        } else {
            text.append(mark(c));
        }
    }

    private void symbol(char c) {
        if (Character.getType(c) != Character.PRIVATE_USE) {
            text.append(c);
        }
    }

    private static String mark(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case '\u000B' -> "\n";
            case '\u001E' -> "-";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }

    /** The words, without an automatic number. */
    String text() {
        return text.toString();
    }

    WordsLook look() {
        return look;
    }

    /** Whether a tracked change deletes the paragraph's end, which joins it with the next. */
    boolean endDeleted() {
        return endDeleted;
    }

    /** Whether nothing of the paragraph is printed, not even an empty line. */
    boolean isHidden() {
        return endHidden && text.isEmpty();
    }

    /** Whether it is a line of a table of contents. */
    boolean isOfContents() {
        return contents;
    }
}
