package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void breaksOfEveryKindEndALine() {
        assertThat(PrintableText.lines("一\n二\r\n三\u000B四\f五\u2028六\u0085七"))
                .isEqualTo(List.of("一", "二", "三", "四", "五", "六", "七"));
        assertThat(PrintableText.line("加强\u000B管理")).isEqualTo("加强管理");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(PrintableText.line("加\u0000强\u0007\u001F管\uFFFE理\u007F")).isEqualTo("加强管理");
    }

    @Test
    void halfACharacterIsShownAsUnknown() {
        assertThat(PrintableText.line("王\uD842某")).isEqualTo("王\uFFFD某");
    }

    @Test
    void rareCharactersStay() {
        String rare = "𠮷田　“镕”·〔2024〕—≥㎡😀";

        assertThat(PrintableText.line(rare)).isEqualTo(rare);
    }

    @Property
    void xmlCanHoldTheRest(@ForAll String any) {
        assertThat(PrintableText.line(any).codePoints()).allMatch(PrintableTextTest::inXml);
    }

    private static boolean inXml(int point) {
        return (point >= 0x20 && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
