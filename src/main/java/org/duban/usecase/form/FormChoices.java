package org.duban.usecase.form;

import org.duban.domain.report.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How the office wants forms to be taken.
 *
 * @param quarter     the only one wanted; null for any that was asked for
 * @param wholeFiles  whether a file with a row that cannot be taken is left whole
 * @param preferForms whether the form counts where the report says something else since
 */
public record FormChoices(@Nullable Quarter quarter, boolean wholeFiles, boolean preferForms) {

    /** Row by row, whatever was asked for, and what conflicts is left. */
    public static final FormChoices USUAL = new FormChoices(null, false, false);
}
