package org.duban.cli;

import java.util.Optional;
import org.duban.messages.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the value of {@code --lang}: zh or en. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return named(value).orElseThrow(() -> new TypeConversionException("zh, en: " + value));
    }

    static Optional<Language> named(String value) {
        return switch (value) {
            case "zh" -> Optional.of(Language.CHINESE);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }
}
