package org.duban.intake.office;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.duban.usecase.Progress;

/** Goes through what draws a page and keeps the characters and the straight lines. */
final class PdfPageReader extends PDFGraphicsStreamEngine {

    private static final int MOST_OPERATORS = 5_000_000;
    private static final int MOST_GLYPHS = 200_000;
    private static final int STEP = 20_000;
    private static final int BOLD_WEIGHT = 600;

    private final PdfUpright upright;
    private final Progress progress;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final PdfPath path = new PdfPath();
    private final int[] directions = new int[4];
    private int operators;
    private int unknown;

    private PdfPageReader(PDPage page, int turns, Progress progress) {
        super(page);
        this.upright = new PdfUpright(page.getCropBox(), turns);
        this.progress = progress;
    }

    /** What the page shows, turned so that most of it reads from left to right. */
    static PdfPage read(PDPage page, Progress progress) throws IOException {
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        PdfPageReader reader = read(page, turns, progress);
        int direction = reader.direction();
        return direction == 0 ? reader.page() : read(page, (turns + 4 - direction) % 4, progress).page();
    }

    private static PdfPageReader read(PDPage page, int turns, Progress progress) throws IOException {
        var reader = new PdfPageReader(page, turns, progress);
        reader.processPage(page);
        return reader;
    }

    private int direction() {
        int most = 0;
        for (int i = 1; i < directions.length; i++) {
            most = directions[i] > directions[most] ? i : most;
        }
        return most;
    }

    private PdfPage page() {
        return new PdfPage(upright.width(), upright.height(), glyphs, path.rulings(), unknown);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new TooMuch("a page of more than " + MOST_OPERATORS + " operators");
        }
        if (operators % STEP == 0) {
            progress.at(0, 0);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        int direction = upright.turnsOf(matrix.getScaleX(), matrix.getShearY());
        if (direction < 0) {
            return;
        }
        directions[direction]++;
        String text = font.toUnicode(code);
        if (text == null || isMeaningless(text)) {
            unknown++;
        } else if (direction == 0) {
            show(text, matrix, font, displacement);
        }
    }

    private static boolean isMeaningless(String text) {
        return text.isEmpty() || text.codePoints().anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE);
    }

    private void show(String text, Matrix matrix, PDFont font, Vector displacement) {
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new TooMuch("a page of more than " + MOST_GLYPHS + " characters");
        }
        Point2D.Double place = upright.place(matrix.getTranslateX(), matrix.getTranslateY());
        boolean seen = place.x >= 0 && place.x <= upright.width() && place.y >= 0 && place.y <= upright.height();
        double width = displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (seen && size > 0) {
            glyphs.add(new PdfGlyph(usual(text), place.x, place.y, width, size, isBold(font)));
        }
    }

    /** Radicals and compatibility forms, which fonts often name in place of the character, as the character. */
    private static String usual(String text) {
        boolean odd = text.chars().anyMatch(c -> ('\u2E80' <= c && c <= '\u2FDF') || ('\uF900' <= c && c <= '\uFB06'));
        return odd ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text.replace('\u00A0', ' ');
    }

    private boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT))
                || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.move(at(p0.getX(), p0.getY()));
        path.line(at(p1.getX(), p1.getY()));
        path.line(at(p2.getX(), p2.getY()));
        path.line(at(p3.getX(), p3.getY()));
        path.close();
    }

    private Point2D.Double at(double x, double y) {
        return upright.place(x, y);
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(at(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(at(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.move(at(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.forget();
    }

    @Override
    public void strokePath() {
        path.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures hold no words that could be read
    }

    @Override
    public void clip(int windingRule) {
        // what is cut away is rare, and never words of a table
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // shadings hold no words
    }
}
