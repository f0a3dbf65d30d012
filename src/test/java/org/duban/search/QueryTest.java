package org.duban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "dzbl, 通过电子病历五级测评, 2, 6",
        "电子, 通过电子病历五级测评, 2, 4",
        "yzbgs, 院长办公室, 0, 5",
        "zzyxk, 重症医学科, 0, 5",
        "xfb, 行风办, 0, 3",
        "cmi, 提高CMI值, 2, 5",
        "ＣＭＩ, 提高CMI值, 2, 5",
        "5g, 推进５Ｇ应用, 2, 4",
        "DZBL, 电子病历, 0, 4",
    })
    void findsCharactersAndInitials(String typed, String text, int from, int to) {
        assertThat(new Query(typed).in(pinyin.index(text))).contains(new Match(from, to));
    }

    @ParameterizedTest
    @CsvSource({"dzbk, 电子病历", "病例, 电子病历", "电zi, 电子病历"})
    void doesNotFindWhatIsNotThere(String typed, String text) {
        assertThat(new Query(typed).matches(pinyin.index(text))).isFalse();
    }

    @Test
    void anEmptyQueryMatchesEverything() {
        assertThat(new Query("  ").isEmpty()).isTrue();
        assertThat(new Query("  ").matches(pinyin.index("医务科"))).isTrue();
    }

    @Test
    void namesStandInTheOrderOfTheirPinyin() {
        assertThat(List.of("医务科", "党办", "护理部", "病案室").stream().sorted(Pinyin.order()))
                .containsExactly("病案室", "党办", "护理部", "医务科");
    }
}
