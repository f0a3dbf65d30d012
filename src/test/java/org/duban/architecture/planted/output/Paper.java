package org.duban.architecture.planted.output;

/** What other planted breaches know. */
public record Paper(String title) {}
