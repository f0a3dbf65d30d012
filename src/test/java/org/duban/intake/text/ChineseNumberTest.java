package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    private static final String DIGITS = "〇一二三四五六七八九";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12     | 12
            １２     | 12
            3.5    | 3.5
            3,500  | 3500
            3，500  | 3500
            ８９．０２  | 89.02
            十      | 10
            十二     | 12
            二十     | 20
            两      | 2
            〇      | 0
            一百二十   | 120
            一百零五   | 105
            两千三百   | 2300
            三万五千   | 35000
            十万     | 100000
            一亿二千万  | 120000000
            二〇二四   | 2024
            二○二四   | 2024
            三点五    | 3.5
            """)
    void readsTheWaysOfWritingANumber(String text, BigDecimal number) {
        assertThat(ChineseNumber.read(text)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "第三", "3项", "三.五", "点五", "3,50", "--", "1e3",
            "12345678901234567890123456789012345678901"})
    void otherWordsAreNoNumber(String text) {
        assertThat(ChineseNumber.read(text)).isEmpty();
    }

    @Property
    void aNumberSpeltOutReadsAsItself(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(ChineseNumber.read(spelt(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void aNumberWrittenDigitByDigitReadsAsItself(@ForAll @IntRange(min = 0, max = 99_999) int number) {
        String digits = Integer.toString(number).chars().mapToObj(c -> String.valueOf(DIGITS.charAt(c - '0')))
                .reduce("", String::concat);
        assertThat(ChineseNumber.read(digits)).contains(BigDecimal.valueOf(number));
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThat(ChineseNumber.read(text)).isNotNull();
    }

    private static String spelt(int number) {
        StringBuilder words = new StringBuilder();
        String units = "千百十";
        boolean gap = false;
        for (int place = 0; place < 4; place++) {
            int digit = number / (int) Math.pow(10, 3.0 - place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(place < 3 ? units.charAt(place) : "");
                gap = false;
            }
        }
        return words.toString();
    }
}
