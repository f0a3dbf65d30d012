package org.duban.ui.overview;

import java.util.List;
import javafx.scene.layout.Region;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;

/** How many reports stand where, as parts of a bar: 通过, 待审核, 退回, 未报. */
final class TallyBar extends Region {

    private static final double HEIGHT = 12;
    private static final double GAP = 2;

    private List<Part> parts = List.of();

    private record Part(Region shape, int count) {}

    TallyBar() {
        getStyleClass().add("tally-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMouseTransparent(true);
    }

    void show(ReportTally tally) {
        parts = List.of(
                part("tally-accepted", tally.count(Standing.ACCEPTED)),
                part("tally-waiting", tally.count(Standing.WAITING)),
                part("tally-returned", tally.count(Standing.RETURNED)),
                part("tally-missing", tally.missing()));
        getChildren().setAll(parts.stream().filter(each -> each.count() > 0).map(Part::shape).toList());
    }

    private static Part part(String styleClass, int count) {
        var shape = new Region();
        shape.getStyleClass().add(styleClass);
        return new Part(shape, count);
    }

    @Override
    protected void layoutChildren() {
        int all = parts.stream().mapToInt(Part::count).sum();
        double room = getWidth() - GAP * (getChildren().size() - 1);
        double x = 0;
        for (Part each : parts) {
            if (each.count() > 0) {
                double width = room * each.count() / all;
                each.shape().resizeRelocate(snapPositionX(x), 0, snapPositionX(x + width) - snapPositionX(x), HEIGHT);
                x += width + GAP;
            }
        }
    }
}
