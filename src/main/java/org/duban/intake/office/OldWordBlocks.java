package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.duban.usecase.Progress;

/** Reads paragraphs and tables of a .doc: tracked changes as accepted, text boxes after the paragraph that holds them. */
final class OldWordBlocks {

    private static final int STEP = 1 << 14;

    private final OldWordText text;
    private final OldWordBoxes boxes;
    private final OldWordNumbers numbers;
    private final WordFields fields = new WordFields();
    private final Paragraphs paragraphs;
    private final Limits limits;
    private final Progress progress;
    private int tables;
    private int told = -STEP;

    OldWordBlocks(OldWordText text, Limits limits, Progress progress) {
        this.text = text;
        this.boxes = new OldWordBoxes(text);
        this.numbers = new OldWordNumbers(text.document().getListTables());
        this.paragraphs = new Paragraphs(limits);
        this.limits = limits;
        this.progress = progress;
    }

    /** The body, and at its end the text boxes whose place is not known. */
    List<Block> all() {
        var blocks = new ArrayList<Block>();
        read(text.body(), 0, new WordStory(blocks, null));
        read(boxes.rest(), 0, new WordStory(blocks, null));
        return blocks;
    }

    /** Reads paragraphs into the story, those deeper in tables than the depth as tables. */
    void read(List<OldWordParagraph> all, int depth, WordStory story) {
        int next = 0;
        while (next < all.size()) {
            int first = next;
            if (all.get(first).depth() <= depth) {
                paragraph(all.get(first), story);
                next++;
            } else {
                while (next < all.size() && all.get(next).depth() > depth) {
                    next++;
                }
                table(all.subList(first, next), depth + 1, story);
            }
        }
        String rest = story.takeUnfinished();
        if (!rest.isEmpty()) {
            story.add(paragraphs.next(rest, story.cell()));
        }
    }

    private void table(List<OldWordParagraph> all, int depth, WordStory story) {
        if (depth > limits.depth()) {
            throw new TooMuch("tables within tables: " + depth);
        }
        tables++;
        var rows = new ArrayList<OldWordRow>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).endsRow(depth)) {
                rows.add(new OldWordRow(all.subList(first, i + 1), depth));
                first = i + 1;
            }
        }
        new OldWordTable(this, Integer.toString(tables), depth, limits.places()).read(rows).ifPresent(story::add);
        all.subList(first, all.size()).forEach(outsideOfRows -> paragraph(outsideOfRows, story));
    }

    private void paragraph(OldWordParagraph paragraph, WordStory story) {
        var inBoxes = new ArrayList<Block>();
        var runs = new OldWordRuns(
                text, fields, place -> read(boxes.takeAt(place), 0, new WordStory(inBoxes, story.cell())));
        runs.read(paragraph);
        String words = story.takeUnfinished() + paragraphs.counted(runs.text());
        if (runs.endDeleted()) {
            story.keep(words);
        } else if (!words.isEmpty() || !runs.isHidden()) {
            end(paragraph, runs, words, story);
        }
        inBoxes.forEach(story::add);
        tell(paragraph);
    }

    private void end(OldWordParagraph paragraph, OldWordRuns runs, String words, WordStory story) {
        String number = story.isPrinted() ? numbers.next(paragraph.list(), paragraph.listLevel()) : "";
        if (!runs.isOfContents()) {
            String all = words.isEmpty() ? number.strip() : number + words;
            Look look = runs.look().in(paragraph.level(), paragraph.isCentred());
            story.add(paragraphs.next(all, story.cell(), look));
        }
    }

    private void tell(OldWordParagraph paragraph) {
        if (paragraph.start() - told >= STEP) {
            told = paragraph.start();
            progress.at(told, text.length());
        }
    }
}
