package org.duban.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.output.DocumentProperties;
import org.duban.output.Face;
import org.duban.output.OfficialLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** A Word file with the official page, fonts and page numbers, to be filled from top to bottom. */
final class WordPaper implements AutoCloseable {

    private final OfficialLayout layout;
    private final XWPFDocument document = new XWPFDocument();

    WordPaper(OfficialLayout layout, String title) {
        this.layout = layout;
        DocumentProperties.write(document.getProperties(), title);
        WordStyles.write(document, layout);
        page();
        PageNumbers.write(document, layout.fonts().pageNumber());
    }

    /** Adds a line in the middle that stays with what follows. */
    void centred(String text, Face face) {
        var paragraph = body().addNewP();
        WordText.spacing(paragraph, Math.max(layout.linePitch(), face.lineTwips()), STJc.CENTER);
        paragraph.getPPr().addNewKeepNext();
        WordText.run(paragraph, text, face);
    }

    /** Leaves a little room under the last line before a table. */
    void room() {
        CTP last = body().getPArray(body().sizeOfPArray() - 1);
        last.getPPr().getSpacing().setAfter(BigInteger.valueOf(layout.linePitch() / 4));
    }

    /** Ends the file: Word wants a paragraph after a table, here one too low to begin a page. */
    void end() {
        WordText.spacing(body().addNewP(), 1, STJc.LEFT);
    }

    CTBody body() {
        return document.getDocument().getBody();
    }

    OfficialLayout layout() {
        return layout;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void page() {
        CTSectPr section = body().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(layout.page().width());
        size.setH(layout.page().height());
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(layout.page().top());
        margins.setLeft(layout.page().left());
        margins.setRight(layout.page().right());
        margins.setBottom(layout.page().bottom());
        margins.setHeader(BigInteger.valueOf(layout.page().top() / 2));
        margins.setFooter(BigInteger.valueOf(layout.page().footer()));
        margins.setGutter(BigInteger.ZERO);
    }
}
