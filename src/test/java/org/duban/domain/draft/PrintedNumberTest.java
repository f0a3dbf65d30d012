package org.duban.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({"18, 18", "１８, 18", "三, 3", "十, 10", "十二, 12", "三十, 30", "二十七, 27", "⑫, 12", "3.2, 2", "A7, 7"})
    void aNumberHasItsPlaceInTheCount(String words, int count) {
        assertThat(PrintedNumber.of(words)).map(PrintedNumber::count).contains(count);
        assertThat(PrintedNumber.of(words)).map(number -> number.at(count)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"18, 19", "１９, ２０", "九, 十", "十九, 二十", "⑲, ⑳", "⑳, 21", "3.9, 3.10", "九十九, 100"})
    void theNextOneIsWrittenAlike(String words, String next) {
        assertThat(PrintedNumber.of(words)).map(number -> number.at(number.count() + 1)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "附件", "一百二", "三四", "12345"})
    void otherWordsCountNothing(String words) {
        assertThat(PrintedNumber.of(words)).isEmpty();
    }
}
