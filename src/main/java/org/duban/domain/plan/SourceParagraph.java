package org.duban.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the document that a plan was read from, kept so that every task can be traced to its words.
 *
 * @param number from 1, in document order, table cells' paragraphs included
 * @param task   the task that was read from here, null where none was
 */
public record SourceParagraph(int number, String text, @Nullable TaskId task) {}
