package org.duban.ui.background;

import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/** Something that takes time and is done off the FX thread. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    /** Does it, telling its progress. */
    T run(Progress progress);
}
