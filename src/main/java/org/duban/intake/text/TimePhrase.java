package org.duban.intake.text;

/** Time words at a place of a folded text and the days they mean. */
record TimePhrase(int from, int to, Span span) implements Stretch {}
