package org.duban.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTable;
import org.duban.ui.document.Block.Fold;
import org.jspecify.annotations.Nullable;

/** The blocks of a document in its order, its paragraphs by number, and what is folded. */
final class Blocks {

    /** A paragraph of more characters is laid out in pieces. */
    static final int LONGEST = 2_000;

    private static final int FEWEST_FOLDED = 2;

    private final Map<Integer, DraftParagraph> paragraphs = new HashMap<>();
    /** Runs of blocks, each folded or not: every run but the folded ones is one block. */
    private final List<List<Block>> runs = new ArrayList<>();

    private final Set<Integer> opened = new HashSet<>();

    Blocks(DraftSource source) {
        source.paragraphs().forEach(each -> paragraphs.put(each.place().paragraph(), each));
        var run = new ArrayList<Block>();
        for (Block block : all(source)) {
            if (!isRepeated(block)) {
                end(run);
                runs.add(List.of(block));
            } else {
                run.add(block);
            }
        }
        end(run);
    }

    /** The paragraph of that number; null when there is none. */
    @Nullable DraftParagraph paragraph(int number) {
        return paragraphs.get(number);
    }

    /** What is shown: folded runs as one block, open ones below it. */
    List<Block> shown() {
        return runs.stream().flatMap(this::shown).toList();
    }

    /** Opens or closes the fold that begins with that paragraph. */
    void toggle(int first) {
        if (!opened.remove(first)) {
            opened.add(first);
        }
    }

    private Stream<Block> shown(List<Block> run) {
        if (!isRepeated(run.getFirst()) || numbers(run).size() < FEWEST_FOLDED) {
            return run.stream();
        }
        List<Integer> numbers = numbers(run);
        int first = numbers.getFirst();
        var fold = new Fold(first, numbers.getLast(), opened.contains(first));
        return fold.open() ? Stream.concat(Stream.of(fold), run.stream()) : Stream.of(fold);
    }

    private static List<Integer> numbers(List<Block> run) {
        return run.stream().flatMap(Block::paragraphs).distinct().sorted().toList();
    }

    private void end(List<Block> run) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
            run.clear();
        }
    }

    private List<Block> all(DraftSource source) {
        var tableAt = new HashMap<Integer, DraftTable>();
        var inTables = new HashSet<Integer>();
        for (DraftTable table : source.tables()) {
            List<Integer> numbers =
                    table.cells().stream().flatMap(cell -> cell.paragraphs().stream()).sorted().toList();
            inTables.addAll(numbers);
            numbers.stream().findFirst().ifPresent(first -> tableAt.put(first, table));
        }
        var blocks = new ArrayList<Block>();
        for (DraftParagraph paragraph : source.paragraphs()) {
            DraftTable table = tableAt.get(paragraph.place().paragraph());
            if (table != null) {
                blocks.addAll(TableBlocks.of(table, paragraphs));
            } else if (!inTables.contains(paragraph.place().paragraph())) {
                blocks.addAll(pieces(paragraph));
            }
        }
        return blocks;
    }

    private static List<Block> pieces(DraftParagraph paragraph) {
        var pieces = new ArrayList<Block>();
        int length = paragraph.text().length();
        for (int from = 0; from < length || from == 0; from += LONGEST) {
            pieces.add(new Block.Words(paragraph, from, Math.min(length, from + LONGEST)));
        }
        return pieces;
    }

    private boolean isRepeated(Block block) {
        return block.paragraphs().findAny().isPresent()
                && block.paragraphs().allMatch(number -> {
                    DraftParagraph paragraph = paragraphs.get(number);
                    return paragraph != null && paragraph.part() == Part.REPEATED;
                });
    }
}
