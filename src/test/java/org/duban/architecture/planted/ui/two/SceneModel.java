package org.duban.architecture.planted.ui.two;

import javafx.scene.control.Button;

/** A planted breach: a model holds a node. */
public record SceneModel(Button button) {}
