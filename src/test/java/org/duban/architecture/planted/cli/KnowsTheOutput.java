package org.duban.architecture.planted.cli;

import org.duban.architecture.planted.output.Paper;

/** A planted breach: the command line knows an implementation. */
record KnowsTheOutput(Paper paper) {}
