package org.duban.store;

import java.util.UUID;

/** Something of a plan and where it stands: under which parent, at which position from 0. */
record Placed<T>(T item, UUID parent, int ordinal) {}
