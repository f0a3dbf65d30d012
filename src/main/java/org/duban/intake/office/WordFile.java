package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the body of a .docx. */
final class WordFile {

    private WordFile() {}

    static List<Block> blocks(OfficePackage file, String mainPart) throws IOException, XMLStreamException {
        var blocks = new ArrayList<Block>();
        WordStyles styles = WordStyles.of(file, file.beside(mainPart, "styles"));
        var numbers = new WordNumbers(file, file.beside(mainPart, "numbering"));
        try (InputStream in = file.open(mainPart)) {
            XmlPart xml = file.xml(in);
            var reader = new WordBlocks(xml, styles, numbers, file.limits());
            xml.eachChild(name -> {
                if (name.equals("body")) {
                    reader.read(new WordStory(blocks, null));
                } else {
                    xml.skip();
                }
            });
        }
        return blocks;
    }
}
