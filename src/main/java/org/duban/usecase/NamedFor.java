package org.duban.usecase;

import java.nio.file.Path;
import java.util.Locale;

/** A Word file that is called a workbook would not open: the name must end as the format does. */
final class NamedFor {

    private NamedFor() {}

    /**
     * Looks at the name.
     *
     * @throws Refusal when it ends otherwise
     */
    static void mustBe(Enum<?> format, Path file) {
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new Refusal("name-and-format", file.toString(), ending);
        }
    }
}
