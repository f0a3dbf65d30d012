package org.duban.output.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.duban.output.OfficialLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What holds for the whole document: the body font, and Chinese as its language. */
final class WordStyles {

    private static final String CHINESE = "zh-CN";

    private WordStyles() {}

    static void write(XWPFDocument document, OfficialLayout layout) {
        CTStyles styles = CTStyles.Factory.newInstance();
        defaults(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr(), layout);
        normal(styles.addNewStyle());
        XWPFStyles part = document.createStyles();
        part.setStyles(styles);
    }

    private static void defaults(CTRPr properties, OfficialLayout layout) {
        WordText.font(properties, layout.fonts().body());
        CTLanguage language = properties.addNewLang();
        language.setVal(CHINESE);
        language.setEastAsia(CHINESE);
    }

    private static void normal(CTStyle style) {
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId("a");
        style.addNewName().setVal("Normal");
        style.addNewQFormat();
    }
}
