package org.duban.usecase.history;

/**
 * Of which versions a store is.
 *
 * @param schema       of its tables
 * @param newestSchema of the tables that this program makes
 * @param database     that this program works with
 * @param madeBy       the build of the database that made the file; empty where it does not say
 */
public record Versions(String schema, String newestSchema, String database, String madeBy) {}
