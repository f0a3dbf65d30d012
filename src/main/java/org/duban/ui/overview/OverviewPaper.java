package org.duban.ui.overview;

import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Scale;
import org.duban.messages.Messages;
import org.duban.timeline.PageSetup;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Look;
import org.duban.wording.PaperLabels;

/**
 * 总览 on a sheet of A4, under the name of the plan and the day: the page as the screen has it, light whatever the window
 * is, and without what only a screen can use.
 */
final class OverviewPaper {

    static final PageSetup A4 = PageSetup.a4(true);

    /** So wide is the page in a window of 1366 pixels. */
    private static final double WIDTH = 1286;

    private static final double PIXELS_OF_POINT = WIDTH / (A4.paperWidth() - 2 * A4.margin());
    private static final double PRINTED_DOTS = 240;
    private static final double POINTS_OF_INCH = 72;

    private OverviewPaper() {}

    /** A picture of the whole sheet; the page is taken for it. */
    static Image picture(Parent page, String plan, LocalDate day, Messages messages) {
        page.getStyleClass().add("on-paper");
        var head = new HBox(
                16, Labels.of(plan, "page-title"), Labels.gap(), Labels.whole(new PaperLabels(messages).asOf(day), "muted"));
        head.getStyleClass().add("paper-head");
        var sheet = new BorderPane(page, head, null, null, null);
        double margin = A4.margin() * PIXELS_OF_POINT;
        sheet.setPadding(new Insets(margin));
        var scene = new Scene(sheet, A4.paperWidth() * PIXELS_OF_POINT, A4.paperHeight() * PIXELS_OF_POINT);
        Look.dressLight(scene);
        sheet.applyCss();
        sheet.layout();
        var settings = new SnapshotParameters();
        double scale = PRINTED_DOTS / POINTS_OF_INCH / PIXELS_OF_POINT;
        settings.setTransform(new Scale(scale, scale));
        Image picture = sheet.snapshot(settings, null);
        sheet.setCenter(null);
        return picture;
    }
}
