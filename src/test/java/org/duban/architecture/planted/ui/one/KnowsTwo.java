package org.duban.architecture.planted.ui.one;

import org.duban.architecture.planted.ui.two.SceneModel;

/** A planted breach: one screen knows another. */
record KnowsTwo(SceneModel other) {}
