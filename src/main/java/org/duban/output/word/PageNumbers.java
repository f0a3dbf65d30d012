package org.duban.output.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.output.Face;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * Page numbers as 「— 1 —」 one character from the edge, on odd pages at the right, on even pages at the left. Each
 * part of the field stands in a run of its own: WPS shows nothing otherwise.
 */
final class PageNumbers {

    private static final int ONE_CHARACTER = 100;

    private PageNumbers() {}

    static void write(XWPFDocument document, Face face) {
        document.setEvenAndOddHeadings(true);
        footer(document, HeaderFooterType.DEFAULT, face);
        footer(document, HeaderFooterType.EVEN, face);
    }

    private static void footer(XWPFDocument document, HeaderFooterType pages, Face face) {
        CTP paragraph = document.createFooter(pages).createParagraph().getCTP();
        boolean odd = pages == HeaderFooterType.DEFAULT;
        WordText.spacing(paragraph, face.lineTwips(), odd ? STJc.RIGHT : STJc.LEFT);
        indent(paragraph.getPPr().addNewInd(), odd, face);
        WordText.run(paragraph, "— ", face);
        number(paragraph, face);
        WordText.run(paragraph, " —", face);
    }

    private static void indent(CTInd indent, boolean odd, Face face) {
        if (odd) {
            indent.setRight(BigInteger.valueOf(face.twips()));
            indent.setRightChars(BigInteger.valueOf(ONE_CHARACTER));
        } else {
            indent.setLeft(BigInteger.valueOf(face.twips()));
            indent.setLeftChars(BigInteger.valueOf(ONE_CHARACTER));
        }
    }

    private static void number(CTP paragraph, Face face) {
        WordText.run(paragraph, face).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        WordText.keepBlanks(WordText.run(paragraph, face).addNewInstrText(), " PAGE ");
        WordText.run(paragraph, face).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        WordText.run(paragraph, "1", face);
        WordText.run(paragraph, face).addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
