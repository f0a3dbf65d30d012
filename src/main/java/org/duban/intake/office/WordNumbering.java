package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The lists of a .docx: their shapes, and the lists in use that have such a shape and may differ from it. */
final class WordNumbering {

    private final Map<String, WordListShape> shapes = new HashMap<>();
    private final Map<String, WordListShape> shapesOfStyles = new HashMap<>();
    private final Map<String, WordListUse> uses = new HashMap<>();
    private final Map<String, Optional<WordList>> lists = new HashMap<>();

    /** Reads a part of lists. */
    static WordNumbering of(OfficePackage file, String part) throws IOException, XMLStreamException {
        var numbering = new WordNumbering();
        try (InputStream in = file.open(part)) {
            XmlPart xml = file.xml(in);
            xml.eachChild(name -> {
                switch (name) {
                    case "abstractNum" -> numbering.add(WordListShape.of(xml));
                    case "num" -> numbering.add(WordListUse.of(xml));
                    default -> xml.skip();
                }
            });
        }
        return numbering;
    }

    private void add(WordListShape shape) {
        shapes.put(shape.id(), shape);
        if (shape.definesStyle() != null) {
            shapesOfStyles.put(shape.definesStyle(), shape);
        }
    }

    private void add(WordListUse use) {
        uses.put(use.id(), use);
    }

    /** The list that paragraphs name by this id. */
    Optional<WordList> list(String id) {
        return lists.computeIfAbsent(id, any -> Optional.ofNullable(uses.get(id))
                .flatMap(use -> shape(use).map(use::list)));
    }

    /** The level that a style of this list is bound to. */
    Optional<Integer> levelOfStyle(String id, String style) {
        return Optional.ofNullable(uses.get(id)).flatMap(this::shape).flatMap(shape -> shape.levelOfStyle(style));
    }

    private Optional<WordListShape> shape(WordListUse use) {
        return Optional.ofNullable(shapes.get(use.shape())).map(this::followed);
    }

    private WordListShape followed(WordListShape shape) {
        return shape.followsStyle() == null ? shape : shapesOfStyles.getOrDefault(shape.followsStyle(), shape);
    }
}
