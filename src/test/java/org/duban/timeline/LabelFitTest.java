package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFitTest {

    @ParameterizedTest
    @CsvSource({
        "上半年, 36, 上半年",
        "上半年, 35.9, 上…",
        "上半年, 24, 上…",
        "上半年, 23.9, ''",
        "'', 0, ''",
        "上半年, -5, ''",
        "电子 病历, 36.5, 电子…",
        "甲𠮷乙, 36, 甲…",
    })
    void wordsAreAsLongAsTheirRoomAllows(String words, double room, String fitting) {
        assertThat(LabelFit.fit(words, TextStyle.SMALL, room, Given.RULER)).isEqualTo(fitting);
    }
}
