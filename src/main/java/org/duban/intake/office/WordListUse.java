package org.duban.intake.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A list of a .docx in use, and where it differs from its shape.
 *
 * @param starts  the numbers that levels begin with anew, by level
 * @param changes other levels in the place of the shape's
 */
record WordListUse(String id, String shape, Map<Integer, Integer> starts, Map<Integer, ListLevel> changes) {

    /** Reads the present element. */
    static WordListUse of(XmlPart xml) throws XMLStreamException {
        var use = new WordListUse[] {new WordListUse(xml.attribute("numId", ""), "", new HashMap<>(), new HashMap<>())};
        xml.eachChild(name -> {
            switch (name) {
                case "lvlOverride" -> use[0].readChange(xml);
                case "abstractNumId" -> {
                    use[0] = new WordListUse(use[0].id, xml.attribute("val", ""), use[0].starts, use[0].changes);
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
        return use[0];
    }

    private void readChange(XmlPart xml) throws XMLStreamException {
        int number = xml.number("ilvl", 0);
        xml.eachChild(name -> {
            if (name.equals("lvl")) {
                var level = new WordListLevel(xml);
                level.read();
                changes.put(number, level.level());
            } else {
                starts.put(number, xml.number("val", 0));
                xml.skip();
            }
        });
    }

    /** This list, having the shape. */
    WordList list(WordListShape of) {
        var levels = new HashMap<>(of.levels());
        levels.putAll(changes);
        starts.forEach((number, start) -> levels.computeIfPresent(number, (same, level) -> level.from(start)));
        return new WordList(shape, id, ListLevel.all(levels), starts.keySet());
    }
}
