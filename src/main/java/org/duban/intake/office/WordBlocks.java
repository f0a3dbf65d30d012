package org.duban.intake.office;

import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables of a .docx: tracked changes as accepted, content controls and text boxes included. */
final class WordBlocks {

    private final XmlPart xml;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordFields fields = new WordFields();
    private final Paragraphs paragraphs;
    private final Limits limits;
    private int tables;

    WordBlocks(XmlPart xml, WordStyles styles, WordNumbers numbers, Limits limits) {
        this.xml = xml;
        this.styles = styles;
        this.numbers = numbers;
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
            story.add(paragraphs.next(rest, story.cell(), Look.PLAIN));
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
            case "sdt" -> control(story);
            case "customXml", "smartTag", "ins", "moveTo" -> readChildren(story);
            case "AlternateContent" -> new WordAlternatives(xml).read(branch -> readChildren(story));
            default -> xml.skip();
        }
    }

    /** A content control; one that holds a table of contents is passed over. */
    private void control(WordStory story) throws XMLStreamException {
        var gallery = new StringBuilder();
        xml.eachChild(name -> {
            switch (name) {
                case "sdtPr" -> gallery(gallery);
                case "sdtContent" -> {
                    if (gallery.toString().equals("Table of Contents")) {
                        xml.skip();
                    } else {
                        readChildren(story);
                    }
                }
                default -> xml.skip();
            }
        });
    }

    private void gallery(StringBuilder gallery) throws XMLStreamException {
        xml.eachChild(name -> {
            if (name.equals("docPartObj")) {
                gallery(gallery);
            } else {
                gallery.append(name.equals("docPartGallery") ? xml.attribute("val", "") : "");
                xml.skip();
            }
        });
    }

    private void paragraph(WordStory story) throws XMLStreamException {
        var boxes = new ArrayList<Block>();
        var runs = new WordRuns(xml, styles, fields, () -> read(new WordStory(boxes, story.cell())));
        runs.read();
        String words = story.takeUnfinished() + paragraphs.counted(runs.text());
        if (runs.endDeleted()) {
            story.keep(words);
        } else if (!words.isEmpty() || !runs.isHidden()) {
            end(runs, words, story);
        }
        boxes.forEach(story::add);
    }

    private void end(WordRuns runs, String words, WordStory story) throws XMLStreamException {
        String number = story.isPrinted() ? numbers.next(runs.own(), runs.style()) : "";
        if (!runs.isOfContents()) {
            String all = words.isEmpty() ? number.strip() : number + words;
            story.add(paragraphs.next(all, story.cell(), runs.look()));
        }
    }

    private void table(WordStory story) throws XMLStreamException {
        tables++;
        var table = new WordTable(xml, this, Integer.toString(tables), limits.places());
        table.read().ifPresent(story::add);
    }
}
