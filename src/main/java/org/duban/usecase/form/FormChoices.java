package org.duban.usecase.form;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.duban.domain.report.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How the office wants forms to be taken.
 *
 * @param quarter     the only one wanted; null for any that was asked for
 * @param wholeFiles  whether a file with a row that cannot be taken is left whole
 * @param preferForms whether the form counts where the report says something else since
 * @param takeAltered whether a row counts though its locked cells were changed, where it is plain which task it is
 * @param usual       how a file is taken about which nothing of its own was decided
 * @param files       what was decided about single files
 */
public record FormChoices(
        @Nullable Quarter quarter,
        boolean wholeFiles,
        boolean preferForms,
        boolean takeAltered,
        FileChoice usual,
        Map<Path, FileChoice> files) {

    /** Row by row, whatever was asked for, and what somebody has to decide is left. */
    public static final FormChoices USUAL = new FormChoices(null, false, false, false, FileChoice.NONE, Map.of());

    public FormChoices {
        files = Map.copyOf(files);
    }

    /** How the file is to be taken. */
    public FileChoice of(Path file) {
        return files.getOrDefault(file, usual);
    }

    /** The same with another decision about the file. */
    public FormChoices with(Path file, FileChoice choice) {
        var changed = new HashMap<>(files);
        changed.put(file, choice);
        return new FormChoices(quarter, wholeFiles, preferForms, takeAltered, usual, changed);
    }

    /** The same, of that quarter alone. */
    public FormChoices only(Quarter wanted) {
        return new FormChoices(wanted, wholeFiles, preferForms, takeAltered, usual, files);
    }

    /** The same, files taken whole or row by row. */
    public FormChoices whole(boolean wanted) {
        return new FormChoices(quarter, wanted, preferForms, takeAltered, usual, files);
    }
}
