package org.duban.domain.review;

/** Names a section within one review, through every edit; never used twice. */
public record SectionKey(int number) {}
