package org.duban.intake.office;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;

/** The characters of a .doc with the paragraphs and runs over them. */
final class OldWordText {

    /** Characters of one look. */
    record Run(CHPX format, int start, int end) {}

    private final HWPFDocument document;
    private final StringBuilder text;
    private final StyleSheet styles;
    private final List<PAPX> paragraphs;
    private final List<CHPX> runs;

    OldWordText(HWPFDocument document) {
        this.document = document;
        this.text = document.getText();
        this.styles = document.getStyleSheet();
        this.paragraphs = document.getParagraphTable().getParagraphs();
        this.runs = document.getCharacterTable().getTextRuns();
    }

    HWPFDocument document() {
        return document;
    }

    StyleSheet styles() {
        return styles;
    }

    int length() {
        return text.length();
    }

    char at(int position) {
        return text.charAt(position);
    }

    /** The paragraphs of the text between the pages' heads and feet. */
    List<OldWordParagraph> body() {
        Range body = document.getRange();
        return paragraphs(body.getStartOffset(), body.getEndOffset());
    }

    /** The paragraphs from one place to another, those that reach beyond cut. */
    List<OldWordParagraph> paragraphs(int from, int to) {
        int last = Math.min(to, text.length());
        return paragraphs.subList(firstAfter(paragraphs, from), paragraphs.size()).stream()
                .takeWhile(paragraph -> paragraph.getStart() < last)
                .map(paragraph -> new OldWordParagraph(
                        this, paragraph, Math.max(from, paragraph.getStart()), Math.min(last, paragraph.getEnd())))
                .filter(paragraph -> paragraph.start() < paragraph.end())
                .toList();
    }

    /** The runs from one place to another, cut there. */
    List<Run> runs(int from, int to) {
        return runs.subList(firstAfter(runs, from), runs.size()).stream()
                .takeWhile(run -> run.getStart() < to)
                .map(run -> new Run(run, Math.max(from, run.getStart()), Math.min(to, run.getEnd())))
                .toList();
    }

    private static <T extends PropertyNode<T>> int firstAfter(List<T> nodes, int position) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).getEnd() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What a paragraph's own settings and its style say. POI has no other way without building all ranges. */
    @SuppressWarnings("deprecation")
    ParagraphProperties settings(PAPX paragraph) {
        return paragraph.getParagraphProperties(styles);
    }

    /** The name of a style; empty where there is none. */
    String styleName(int id) {
        StyleDescription style = 0 <= id && id < styles.numStyles() ? styles.getStyleDescription(id) : null;
        return style == null || style.getName() == null ? "" : style.getName();
    }
}
