package org.duban.architecture.planted.domain;

import org.slf4j.Logger;

/** A planted breach: the domain knows a library. */
record KnowsALibrary(Logger logger) {}
