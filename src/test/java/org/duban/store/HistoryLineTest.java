package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryLineTest {

    private static final Instant NOON = Instant.parse("2024-03-01T04:00:00.123456Z");
    private static final UUID PLAN = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void anEntryIsOneLineOfJsonThatNamesTheSealBefore() {
        assertThat(line("王敏", "{\"kind\":\"x\"}").text())
                .isEqualTo("{\"before\":\"ab\",\"number\":7,\"when\":\"2024-03-01T04:00:00.123456Z\",\"who\":\"王敏\","
                        + "\"plan\":\"00000000-0000-0000-0000-000000000001\",\"kind\":\"task-added\","
                        + "\"change\":{\"kind\":\"x\"}}");
    }

    /** Stores hold seals, so this number is for ever: whoever has to change it breaks every store there is. */
    @Test
    void theSealOfAnEntryIsTheSameInEveryVersionOfTheProgram() {
        assertThat(line("王敏", "{\"kind\":\"x\"}").seal())
                .isEqualTo("fa910fd7b4235405b8e19b423cba1edd0d09d2ca3ea88090b8c203bdeee61b5a");
    }

    @Test
    void noNameCanPassForAnotherField() {
        assertThat(line("王敏\",\"plan\":null", "{}").seal()).isNotEqualTo(line("王敏", "{}").seal());
        assertThat(line("a\\", "{}").text()).contains("\"who\":\"a\\\\\"");
        assertThat(line("a\n", "{}").text()).contains("\"who\":\"a\\u000a\"");
        assertThat(line("\ud83d", "{}").seal()).isNotEqualTo(line("?", "{}").seal());
        assertThat(line("\ud83d\ude00", "{}").text()).contains("\ud83d\ude00");
    }

    private static HistoryLine line(String who, String change) {
        return new HistoryLine("ab", 7, NOON, who, PLAN, "task-added", change);
    }
}
