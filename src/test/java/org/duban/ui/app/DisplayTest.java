package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxHasOneOnlyWhereItSaysSo() {
        assertThat(new Display("Linux", "", Map.of("DISPLAY", ":0")).isPresent()).isTrue();
        assertThat(new Display("Linux", "", Map.of("DISPLAY", "")).isPresent()).isFalse();
        assertThat(new Display("Linux", "", Map.of()).isPresent()).isFalse();
    }

    @Test
    void javaFxCanDrawWithoutOne() {
        assertThat(new Display("Linux", "Headless", Map.of()).isPresent()).isTrue();
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(new Display("Windows 11", "", Map.of()).isPresent()).isTrue();
        assertThat(new Display("Mac OS X", "", Map.of()).isPresent()).isTrue();
    }
}
