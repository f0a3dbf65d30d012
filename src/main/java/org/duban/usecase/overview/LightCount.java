package org.duban.usecase.overview;

import org.duban.domain.progress.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks have a light.
 *
 * @param change 较上季: against the day on which the quarter before was closed; null where it was not
 */
public record LightCount(TrafficLight light, int tasks, @Nullable Integer change) {

    /** Whether it is worth room: 暂缓 is, where any task has it. */
    public boolean isShown() {
        return light != TrafficLight.ON_HOLD || tasks > 0;
    }
}
