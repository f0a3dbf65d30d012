package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.progress.TrafficLight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeJsonTest {

    /** Maps of the domain are copies whose order differs from process to process. */
    @ParameterizedTest
    @MethodSource
    <K> void theSameMapIsTheSameTextInWhateverOrderItComes(List<K> keys) {
        var mapper = new ChangeJson().mapper();
        assertThat(mapper.writeValueAsString(map(keys))).isEqualTo(mapper.writeValueAsString(map(keys.reversed())));
    }

    static List<List<?>> theSameMapIsTheSameTextInWhateverOrderItComes() {
        return List.of(
                List.of(TrafficLight.values()),
                List.of(new DeadlineId(new UUID(1, 1)), new DeadlineId(new UUID(2, 2)), new DeadlineId(new UUID(0, 3))),
                List.of(new IndicatorId(new UUID(1, 1)), new IndicatorId(new UUID(2, 2)), new IndicatorId(new UUID(0, 3))));
    }

    private static <K> Map<K, Integer> map(List<K> keys) {
        var map = new LinkedHashMap<K, Integer>();
        keys.forEach(each -> map.put(each, keys.size()));
        return map;
    }
}
