package org.duban.domain.draft;

/** One paragraph of the document as read, with its place. */
public record DraftParagraph(Place place, String text) {}
