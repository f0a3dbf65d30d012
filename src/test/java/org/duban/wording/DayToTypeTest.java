package org.duban.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayToTypeTest {

    private final DayToType day = new DayToType(LocalDate.of(2024, 10, 9));

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-09", " 2024-10-9 ", "2024/10/9", "2024.10.09", "2024年10月9日", "20241009", "２０２４－１０－０９", "10-09", "10月9日"})
    void everyWayOfWritingItIsTaken(String typed) {
        assertThat(day.isSaidBy(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-10-08", "2023-10-09", "2024-10", "是", "1009"})
    void nothingElseIs(String typed) {
        assertThat(day.isSaidBy(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 还没有输入日期。请输入 2024-10-09",
        "2024-10-08, 输入的是 2024-10-08，这份备份是 2024-10-09 的。请核对选的是不是这一份",
        "2024-13-09, “2024-13-09”不是日期。请照着输入：2024-10-09",
        "是, “是”不是日期。请照着输入：2024-10-09"
    })
    void whatIsWrongIsSaidWithWhatWouldBeRight(String typed, String said) {
        assertThat(day.problem(typed, new Messages(Language.CHINESE))).isEqualTo(said);
    }

    @Test
    void aDayOfAnotherYearIsNotTakenForIt() {
        assertThat(new DayToType(LocalDate.of(2023, 10, 9)).isSaidBy("2024-10-09")).isFalse();
    }
}
