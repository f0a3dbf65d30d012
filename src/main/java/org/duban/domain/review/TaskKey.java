package org.duban.domain.review;

/** Names a task within one review, through every edit; never used twice. */
public record TaskKey(int number) {}
