package org.duban.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Understands a day: 2024-10-10. What is none is told by the parser's own exception, see {@link NotUnderstood}. */
final class DayOption implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return LocalDate.parse(value);
    }
}
