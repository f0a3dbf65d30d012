package org.duban.usecase.form;

/**
 * A cell as a person looks it up.
 *
 * @param sheet   the name on its tab
 * @param address F7
 */
public record CellPlace(String sheet, String address) {}
