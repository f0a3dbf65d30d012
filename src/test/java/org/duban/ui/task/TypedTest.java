package org.duban.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-31", "2024.10.31", "2024/10/31", "2024年10月31日", "10-31", "10月31日", " 10.31 "})
    void daysAreTypedInManyWays(String typed) {
        assertThat(Typed.date(typed, 2024)).contains(LocalDate.of(2024, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-13-01", "2024-02-30", "月底", "20241031"})
    void otherWordsAreNoDays(String typed) {
        assertThat(Typed.date(typed, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'96.5',96.5", "'1,200',1200", "'９５',95", "' 3 ',3"})
    void numbersAreTypedInManyWays(String typed, BigDecimal number) {
        assertThat(Typed.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三", "3个", "1e999999999", "1234567890123456", "."})
    void otherWordsAreNoNumbers(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "35,三十五"})
    void sectionsAreNumberedInChinese(int number, String words) {
        assertThat(Titles.chinese(number)).isEqualTo(words);
    }
}
