package org.duban.architecture.planted.store;

import org.duban.architecture.planted.output.Paper;

/** A planted breach: the store knows the papers. */
record KnowsTheOutput(Paper paper) {}
