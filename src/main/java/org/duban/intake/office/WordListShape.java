package org.duban.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The shape of lists of a .docx.
 *
 * @param definesStyle the numbering style whose lists have this shape
 * @param followsStyle the numbering style in whose shape the levels stand, instead of here
 */
record WordListShape(
        String id,
        @Nullable String definesStyle,
        @Nullable String followsStyle,
        Map<Integer, ListLevel> levels,
        Map<String, Integer> levelsOfStyles) {

    /** Reads the present element. */
    static WordListShape of(XmlPart xml) throws XMLStreamException {
        String id = xml.attribute("abstractNumId", "");
        var levels = new HashMap<Integer, ListLevel>();
        var styles = new HashMap<String, Integer>();
        var links = new HashMap<String, String>();
        xml.eachChild(name -> {
            if (name.equals("lvl")) {
                var level = new WordListLevel(xml);
                level.read();
                levels.put(level.number(), level.level());
                level.style().ifPresent(style -> styles.putIfAbsent(style, level.number()));
            } else {
                links.put(name, xml.attribute("val", ""));
                xml.skip();
            }
        });
        return new WordListShape(id, links.get("styleLink"), links.get("numStyleLink"), levels, styles);
    }

    Optional<Integer> levelOfStyle(String style) {
        return Optional.ofNullable(levelsOfStyles.get(style));
    }
}
