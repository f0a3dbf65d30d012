package org.duban.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.usecase.Refusal;

/** The words of one language, by key. A missing key is a programming error, found by a test over the sources. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Language language) {
        this.locale = language.locale();
        this.bundle = load(locale);
    }

    /** The locale in which dates and numbers are written beside these words. */
    public Locale locale() {
        return locale;
    }

    /** The words under that key with the arguments in their places. */
    public String text(String key, Object... arguments) {
        return format(key, List.of(arguments));
    }

    /** The words by key, for a library that looks them up itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence that tells why something cannot be done, and what to do. */
    public String sentence(Refusal refusal) {
        return format("refusal." + refusal.key(), refusal.arguments());
    }

    /** The sentence of a finding, with the place where the document shows one. */
    public String sentence(Finding finding) {
        String sentence = format("finding." + finding.kind(), finding.words());
        return finding.place() == null ? sentence : text("finding.at", place(finding.place()), sentence);
    }

    /** A place of a document as a person looks it up. */
    public String place(Place place) {
        Place.Cell cell = place.cell();
        return cell == null
                ? text("place.paragraph", place.paragraph())
                : text("place.cell", cell.table(), cell.row(), cell.column());
    }

    private String format(String key, List<?> arguments) {
        var format = new MessageFormat(bundle.getString(key), locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(formats.length, arguments.size()); i++) {
            if (formats[i] == null && arguments.get(i) instanceof Number) {
                format.setFormatByArgumentIndex(i, ungrouped());
            }
        }
        return format.format(arguments.toArray());
    }

    /** 1234天, as official papers write it. */
    private NumberFormat ungrouped() {
        NumberFormat plain = NumberFormat.getInstance(locale);
        plain.setGroupingUsed(false);
        return plain;
    }

    private static ResourceBundle load(Locale locale) {
        String name = "messages_" + locale + ".properties";
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
