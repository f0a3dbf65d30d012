package org.duban.output.word;

import java.math.BigInteger;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.duban.output.Face;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paragraphs and runs with fonts that every office program takes for Chinese text too. */
final class WordText {

    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");

    private WordText() {}

    /** Sets lines of exactly this height in twips, and the alignment. */
    static void spacing(CTP paragraph, int lineTwips, STJc.Enum alignment) {
        CTPPr properties = paragraph.addNewPPr();
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(lineTwips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewJc().setVal(alignment);
    }

    /** Adds text in one font. */
    static void run(CTP paragraph, String text, Face face) {
        keepBlanks(run(paragraph, face).addNewT(), text);
    }

    /** Adds an empty run in one font. */
    static CTR run(CTP paragraph, Face face) {
        CTR run = paragraph.addNewR();
        font(run.addNewRPr(), face);
        return run;
    }

    /** Sets text whose blanks at the ends count. */
    static void keepBlanks(CTText element, String text) {
        element.setStringValue(text);
        if (!text.equals(text.strip())) {
            try (var cursor = element.newCursor()) {
                cursor.setAttributeText(SPACE, "preserve");
            }
        }
    }

    /** Sets font and size. */
    static void font(CTRPr properties, Face face) {
        fonts(properties.addNewRFonts(), face.name());
        properties.addNewSz().setVal(BigInteger.valueOf(face.halfPoints()));
        properties.addNewSzCs().setVal(BigInteger.valueOf(face.halfPoints()));
    }

    private static void fonts(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
    }
}
