package org.duban.search;

/** Where a query was found in a text: the characters {@code from} (inclusive) to {@code to} (exclusive). */
public record Match(int from, int to) {}
