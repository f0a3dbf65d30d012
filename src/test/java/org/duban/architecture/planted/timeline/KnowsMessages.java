package org.duban.architecture.planted.timeline;

import org.duban.messages.Messages;

/** A planted breach: a use case knows the words on the screen. */
record KnowsMessages(Messages messages) {}
