package org.duban.intake.office;

import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables of a .docx: tracked changes as accepted, content controls and text boxes included. */
final class WordBlocks {

    private final XmlPart xml;
    private final Paragraphs paragraphs;
    private final Limits limits;
    private int tables;

    WordBlocks(XmlPart xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
        this.paragraphs = new Paragraphs(limits);
    }

    /** Reads the children of the present element into the story. */
    void read(WordStory story) throws XMLStreamException {
        readChildren(story);
        finish(story);
    }

    /** Ends a story: words still waiting for a paragraph are one. */
    void finish(WordStory story) {
        String rest = story.takeUnfinished();
        if (!rest.isEmpty()) {
            story.add(paragraphs.next(rest, story.cell()));
        }
    }

    private void readChildren(WordStory story) throws XMLStreamException {
        xml.eachChild(name -> element(name, story));
    }

    /** Reads one element of block level into the story. */
    void element(String name, WordStory story) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph(story);
            case "tbl" -> table(story);
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> readChildren(story);
            case "AlternateContent" -> new WordAlternatives(xml).read(branch -> readChildren(story));
            default -> xml.skip();
        }
    }

    private void paragraph(WordStory story) throws XMLStreamException {
        var boxes = new ArrayList<Block>();
        var runs = new WordRuns(xml, () -> read(new WordStory(boxes, story.cell())));
        String before = story.takeUnfinished();
        runs.read();
        String words = before + paragraphs.counted(runs.text());
        if (runs.endDeleted()) {
            story.keep(words);
        } else {
            story.add(paragraphs.next(words, story.cell()));
        }
        boxes.forEach(story::add);
    }

    private void table(WordStory story) throws XMLStreamException {
        tables++;
        var table = new WordTable(xml, this, Integer.toString(tables), limits.places());
        table.read().ifPresent(story::add);
    }
}
