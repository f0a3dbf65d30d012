package org.duban.intake.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Prints the automatic numbers of a .docx, whose part of lists is read when the first one is met. */
final class WordNumbers {

    private static final String NO_LIST = "0";

    private final OfficePackage file;
    private final Optional<String> part;
    private final ListNumbers numbers = new ListNumbers();
    private @Nullable WordNumbering numbering;

    WordNumbers(OfficePackage file, Optional<String> part) {
        this.file = file;
        this.part = part;
    }

    /** What Word prints in front of the next paragraph; empty where no list numbers it. */
    String next(ParagraphFormat own, WordStyle style) throws XMLStreamException {
        String list = own.list() == null ? style.paragraph().list() : own.list();
        if (list == null || list.equals(NO_LIST) || part.isEmpty()) {
            return "";
        }
        int level = own.listLevel() != null ? own.listLevel() : own.list() != null ? 0 : levelOf(list, style);
        return level >= ListLevel.COUNT
                ? ""
                : numbering().list(list).map(found -> numbers.next(found, level)).orElse("");
    }

    private int levelOf(String list, WordStyle style) throws XMLStreamException {
        for (String id : style.lineage()) {
            Optional<Integer> bound = numbering().levelOfStyle(list, id);
            if (bound.isPresent()) {
                return bound.get();
            }
        }
        Integer level = style.paragraph().listLevel();
        return level == null ? 0 : level;
    }

    private WordNumbering numbering() throws XMLStreamException {
        if (numbering == null) {
            try {
                numbering = WordNumbering.of(file, part.orElseThrow());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return numbering;
    }
}
