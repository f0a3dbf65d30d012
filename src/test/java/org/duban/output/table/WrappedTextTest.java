package org.duban.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {

    @ParameterizedTest(name = "{0} on lines of {1} takes {2}")
    @CsvSource({
        "加强管理, 4, 1",
        "加强管理队伍, 4, 2",
        "加强管理。队伍, 4, 2",
        "加强管理队伍。, 6, 2",
        "2024年, 3, 1",
        "2024年, 2, 2",
        "在DRGs付费, 3, 2",
        "ABCDEFGHIJ, 2, 3",
        "𠮷𠮷𠮷𠮷, 4, 1",
        "第 1 项 工作, 4, 2"
    })
    void countsLines(String text, int width, int lines) {
        assertThat(WrappedText.lines(List.of(text), width)).isEqualTo(lines);
    }

    @Test
    void everyLineOfTheCellCounts() {
        assertThat(WrappedText.lines(List.of("党办", "人力资源部"), 4)).isEqualTo(3);
    }

    @Test
    void anEmptyCellIsOneLineHigh() {
        assertThat(WrappedText.lines(List.of(), 4)).isOne();
    }
}
