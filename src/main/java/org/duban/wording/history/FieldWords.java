package org.duban.wording.history;

/**
 * One thing that an entry is about, as it was and as it is from then on.
 *
 * @param before empty where it was not there
 * @param after  empty where it is no longer there
 */
public record FieldWords(String name, String before, String after) {}
