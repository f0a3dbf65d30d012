package org.duban.output.image;

import java.awt.font.FontRenderContext;
import org.duban.timeline.TextRuler;
import org.duban.timeline.TextStyle;

/** Measures words as they will be drawn in a picture. */
final class AwtTextRuler implements TextRuler {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final PictureFonts fonts;

    AwtTextRuler(PictureFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String words, TextStyle style) {
        return fonts.of(style).getStringBounds(words, CONTEXT).getWidth();
    }
}
