package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import org.duban.timeline.Ink;
import org.duban.timeline.Palette;
import org.duban.timeline.TimelineLayout;
import org.duban.ui.Screenshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Edges fall between pixels, so that no colour stands there which is not in the palette. */
@ExtendWith(ApplicationExtension.class)
class CrispTest {

    /** The row of task 3, whose bar is green over the whole year; its right part has no words. */
    private static final double ROW_3 = TimelineLayout.HEADER_HEIGHT + 3 * Drawing.ROW;

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    void barsAndLinesHaveSharpEdges(double scale) {
        WritableImage picture = drawn(scale);
        int x = (int) ((Drawing.TREE + 700) * scale);
        int top = (int) Math.round(ROW_3 * scale);
        int bottom = (int) Math.round((ROW_3 + Drawing.ROW) * scale);
        assertThat(colours(top, bottom, y -> picture.getPixelReader().getArgb(x, y)))
                .contains(rgb(Ink.GROUND), rgb(Ink.ON_TRACK), rgb(Ink.ON_TRACK_PALE), rgb(Ink.ROW_LINE))
                .isSubsetOf(palette());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    void uprightLinesHaveSharpEdges(double scale) {
        WritableImage picture = drawn(scale);
        int y = (int) ((ROW_3 + 2) * scale);
        assertThat(colours(0, (int) (Drawing.WIDTH * scale), x -> picture.getPixelReader().getArgb(x, y)))
                .contains(rgb(Ink.GRID), rgb(Ink.BORDER), rgb(Ink.ACCENT))
                .isSubsetOf(palette());
    }

    @Test
    void aPictureAt150PercentIsKept() throws IOException {
        var picture = Screenshot.save(drawn(1.5), "03-timeline-150");
        assertThat(picture.getWidth()).isEqualTo((int) (Drawing.WIDTH * 1.5));
    }

    private static WritableImage drawn(double scale) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Drawing.of(TimelineOffice.withSample(), scale));
    }

    private static Set<Integer> colours(int from, int to, IntUnaryOperator pixel) {
        return IntStream.range(from, to)
                .map(pixel)
                .map(argb -> argb & 0xffffff)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> palette() {
        return Arrays.stream(Ink.values()).map(CrispTest::rgb).collect(Collectors.toSet());
    }

    private static int rgb(Ink ink) {
        return Palette.LIGHT.rgb(ink);
    }
}
