package org.duban.intake.text;

/**
 * A clause that looks like a target but was not understood.
 *
 * @param words the clause as printed, without line breaks
 * @param from  where it begins in the given text
 * @param to    where it ends, exclusive
 */
public record LeftAside(String words, int from, int to) {}
