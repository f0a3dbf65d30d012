package org.duban.usecase.history;

/**
 * Of which versions a store is.
 *
 * @param schema       of its tables
 * @param newestSchema of the tables that this program makes
 * @param database     that this program works with
 * @param fileFormat   the number of the file's format; H2 2.2 and later write 3; empty where it does not say
 */
public record Versions(String schema, String newestSchema, String database, String fileFormat) {}
