package org.duban.usecase.form;

/**
 * The cell of a form's second sheet that a day or value was read from.
 *
 * @param words what stands in it
 * @param unit  what stands behind the number; empty where nothing does
 */
public record FactCell(CellPlace place, String words, String unit) {}
