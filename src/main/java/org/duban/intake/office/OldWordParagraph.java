package org.duban.intake.office;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** One paragraph of a .doc: where it stands, and what its settings and its style say. */
final class OldWordParagraph {

    private static final char CELL_MARK = '\u0007';
    private static final int BODY_TEXT = 9;
    private static final int CENTRED = 1;

    private final OldWordText text;
    private final PAPX format;
    private final int start;
    private final int end;
    private final int depth;
    private final boolean endsRow;
    private final boolean endsInnerCell;
    private final int list;
    private final int listLevel;
    private final int level;
    private final boolean centred;

    OldWordParagraph(OldWordText text, PAPX format, int start, int end) {
        this.text = text;
        this.format = format;
        this.start = start;
        this.end = end;
        ParagraphProperties settings = text.settings(format);
        this.depth = Math.max(settings.getItap(), settings.getFInTable() ? 1 : 0);
        this.endsRow = settings.getFTtp() || settings.getFTtpEmbedded();
        this.endsInnerCell = settings.getFInnerTableCell();
        this.list = settings.getIlfo();
        this.listLevel = settings.getIlvl();
        this.level = settings.getLvl();
        this.centred = settings.getJc() == CENTRED;
    }

    int start() {
        return start;
    }

    /** Behind its last character, which is the mark of its end. */
    int end() {
        return end;
    }

    short style() {
        return format.getIstd();
    }

    /** How many tables it is within. */
    int depth() {
        return depth;
    }

    /** Whether it is the last of a cell of a table at that depth. */
    boolean endsCell(int ofDepth) {
        return depth == ofDepth && (depth == 1 ? text.at(end - 1) == CELL_MARK : endsInnerCell);
    }

    /** Whether it is no paragraph but a mark alone that tells about a row of a table at that depth. */
    boolean endsRow(int ofDepth) {
        return depth == ofDepth && endsRow && end - start == 1;
    }

    /** Whether a tracked change deletes its end. */
    boolean isDeleted() {
        return text.runs(end - 1, end).stream()
                .anyMatch(run -> run.format().getCharacterProperties(text.styles(), style()).isFRMarkDel());
    }

    /** The list that numbers it. */
    int list() {
        return list;
    }

    /** From 0. */
    int listLevel() {
        return listLevel;
    }

    /** What it tells about the row that it ends. */
    TableProperties row() {
        return TableSprmUncompressor.uncompressTAP(format.getSprmBuf());
    }

    /** Its outline level, from 1; 0 for body text. */
    int level() {
        return 0 <= level && level < BODY_TEXT ? level + 1 : WordStyle.headingLevel(text.styleName(style()));
    }

    boolean isCentred() {
        return centred;
    }

    /** Whether its style is one of tables of contents. */
    boolean isOfContents() {
        return WordStyle.isOfContents(text.styleName(style()));
    }
}
