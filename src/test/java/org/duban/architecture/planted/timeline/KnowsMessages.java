package org.duban.architecture.planted.timeline;

import org.duban.messages.Messages;

/** A planted breach: the timeline knows the words on the screen. */
record KnowsMessages(Messages messages) {}
