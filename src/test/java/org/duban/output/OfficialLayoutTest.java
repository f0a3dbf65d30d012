package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OfficialLayoutTest {

    private static final double MILLIMETRE = 1440 / 25.4;

    private final OfficialLayout standard = OfficialLayout.standard();

    @Test
    void theTextIs156By225Millimetres() {
        assertThat(standard.page().textWidth() / MILLIMETRE).isCloseTo(156, within(0.1));
        assertThat(standard.page().textHeight() / MILLIMETRE).isCloseTo(225, within(0.1));
    }

    @Test
    void aPageHas22Lines() {
        assertThat(standard.page().textHeight() / standard.linePitch()).isEqualTo(22);
    }

    @Test
    void anOfficeSetsItsOwnFont() {
        Fonts own = standard.fonts().withTitle(standard.fonts().title().named("华文中宋"));

        OfficialLayout layout = standard.withFonts(own);

        assertThat(layout.fonts().title()).isEqualTo(new Face("华文中宋", 44));
        assertThat(layout.fonts().body()).isEqualTo(standard.fonts().body());
        assertThat(layout.page()).isEqualTo(standard.page());
    }

    @Test
    void aFontHasANameAndASize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Face(" ", 32));
        assertThatIllegalArgumentException().isThrownBy(() -> new Face("仿宋", 0));
    }
}
