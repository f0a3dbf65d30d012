package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list's number is printed as Word prints it. */
class NumberFormsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            decimal, 1 10 105, 1 10 105
            decimalZero, 1 10, 01 10
            decimalFullWidth, 1 12, １ １２
            decimalEnclosedCircle, 1 20 21 35 36, ① ⑳ ㉑ ㉟ 36
            decimalEnclosedCircleChinese, 3 10, ③ ⑩
            decimalEnclosedFullstop, 1 20, ⒈ ⒛
            decimalEnclosedParen, 1 20, ⑴ ⒇
            ideographEnclosedCircle, 1 10 11, ㊀ ㊉ 11
            chineseCounting, 1 2 10 11 20 21 99, 一 二 十 十一 二十 二十一 九十九
            chineseCountingThousand, 10 19 100 101 110 111 1001 1010, 十 十九 一百 一百零一 一百一十 一百一十一 一千零一 一千零一十
            japaneseCounting, 4 14, 四 十四
            ideographDigital, 1 10 24, 一 一〇 二四
            ideographTraditional, 1 10 11, 甲 癸 11
            ideographZodiac, 1 12 13, 子 亥 13
            chineseLegalSimplified, 1 10 12 105, 壹 壹拾 壹拾贰 壹佰零伍
            upperLetter, 1 26 27 53, A Z AA AAA
            lowerLetter, 2 28, b bb
            upperRoman, 1 4 9 14 40 1999, I IV IX XIV XL MCMXCIX
            lowerRoman, 3 8, iii viii
            somethingNew, 7, 7
            """)
    void eachForm(String form, String numbers, String printed) {
        assertThat(Arrays.stream(numbers.split(" ")).map(number -> NumberForms.print(form, Integer.parseInt(number))))
                .containsExactly(printed.split(" "));
    }

    @ParameterizedTest(name = "code {0} is {1}")
    @CsvSource({"0, decimal", "10, ideographDigital", "11, japaneseCounting", "14, decimalFullWidth",
        "18, decimalEnclosedCircle", "22, decimalZero", "23, bullet", "28, decimalEnclosedCircleChinese",
        "30, ideographTraditional", "37, chineseCounting", "38, chineseLegalSimplified", "39, chineseCountingThousand",
        "255, none", "77, decimal"})
    void oldFilesHaveCodes(int code, String form) {
        assertThat(NumberForms.named(code)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"none", "bullet"})
    void someFormsPrintNothing(String form) {
        assertThat(NumberForms.print(form, 3)).isEmpty();
    }
}
