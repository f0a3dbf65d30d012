package org.duban.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.util.LittleEndian;

/** The text boxes of a .doc, whose words stand together behind its body, each known by its drawing's number. */
final class OldWordBoxes {

    /** Where the file's head tells of the boxes: the 57th pair of offset and length behind its first 154 bytes. */
    private static final int BOXES_AT = 0x9A + 56 * 8;

    private static final int BOX_SIZE = 22;
    private static final int DRAWING_IN_BOX = 14;
    private static final int ANCHOR_SIZE = 26;

    private final Map<Integer, Integer> drawings = new HashMap<>();
    private final Map<Integer, List<OldWordParagraph>> boxes = new LinkedHashMap<>();

    OldWordBoxes(OldWordText text) {
        HWPFDocument document = text.document();
        FileInformationBlock head = document.getFileInformationBlock();
        for (GenericPropertyNode anchor : entries(
                document,
                head.getFSPAPlcfOffset(FSPADocumentPart.MAIN),
                head.getFSPAPlcfLength(FSPADocumentPart.MAIN),
                ANCHOR_SIZE)) {
            drawings.put(anchor.getStart(), LittleEndian.getInt(anchor.getBytes(), 0));
        }
        int words = document.getMainTextboxRange().getStartOffset();
        byte[] main = document.getMainStream();
        for (GenericPropertyNode box : entries(
                document, LittleEndian.getInt(main, BOXES_AT), LittleEndian.getInt(main, BOXES_AT + 4), BOX_SIZE)) {
            boxes.put(
                    LittleEndian.getInt(box.getBytes(), DRAWING_IN_BOX),
                    withoutEnd(text.paragraphs(words + box.getStart(), words + box.getEnd())));
        }
    }

    /** Behind each box's words stands a mark that belongs to none of its paragraphs. */
    private static List<OldWordParagraph> withoutEnd(List<OldWordParagraph> box) {
        boolean ends = !box.isEmpty() && box.getLast().end() - box.getLast().start() == 1;
        return ends ? box.subList(0, box.size() - 1) : box;
    }

    private static List<GenericPropertyNode> entries(HWPFDocument document, int offset, int length, int size) {
        var entries = new ArrayList<GenericPropertyNode>();
        if (length > Integer.BYTES) {
            var plex = new PlexOfCps(document.getTableStream(), offset, length, size);
            for (int i = 0; i < plex.length(); i++) {
                entries.add(plex.getProperty(i));
            }
        }
        return entries;
    }

    /** Takes the paragraphs of the box whose drawing is anchored at that place of the body; none where it has no words. */
    List<OldWordParagraph> takeAt(int place) {
        List<OldWordParagraph> box = boxes.remove(drawings.get(place));
        return box == null ? List.of() : box;
    }

    /** The paragraphs of the boxes not taken. */
    List<OldWordParagraph> rest() {
        return boxes.values().stream().flatMap(List::stream).toList();
    }
}
