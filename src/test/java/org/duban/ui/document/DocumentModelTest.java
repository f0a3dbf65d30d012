package org.duban.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTable;
import org.duban.domain.draft.DraftTable.Cell;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.junit.jupiter.api.Test;

class DocumentModelTest {

    private final DocumentModel model = new DocumentModel();
    private final List<DraftParagraph> paragraphs = new ArrayList<>();

    @Test
    void repeatedParagraphsAreFoldedAndOpenedOnRequest() {
        write("目标", Part.TARGETS);
        write("一、质量", Part.REPEATED);
        write("完善制度。", Part.REPEATED);
        write("附件2", Part.HEADING);
        show();
        assertThat(blocks()).hasSize(3);
        Block.Fold fold = (Block.Fold) blocks().get(1);
        assertThat(fold).isEqualTo(new Block.Fold(2, 3, false));

        model.toggle(fold);
        assertThat(blocks()).hasSize(5);
        assertThat(model.blockOf(3)).contains(3);
        model.toggle(new Block.Fold(2, 3, true));
        assertThat(model.blockOf(3)).contains(1);
    }

    @Test
    void oneRepeatedParagraphIsNotWorthAFold() {
        write("目标", Part.TARGETS);
        write("一、质量", Part.REPEATED);
        show();
        assertThat(blocks()).allMatch(Block.Words.class::isInstance);
    }

    @Test
    void aVeryLongParagraphIsLaidOutInPiecesThatJoin() {
        write("质".repeat(1_000_000), Part.TASK);
        show();
        assertThat(blocks()).hasSize(500);
        int end = 0;
        for (Block block : blocks()) {
            Block.Words words = (Block.Words) block;
            assertThat(words.from()).isEqualTo(end);
            end = words.to();
        }
        assertThat(end).isEqualTo(1_000_000);
    }

    @Test
    void rowsUnderOneCellAreOneBlockAndOthersAreTheirOwn() {
        List<Cell> cells = List.of(
                cell(0, 0, 1, "序号"), cell(0, 1, 1, "任务"), cell(1, 0, 2, "一"), cell(1, 1, 1, "甲"), cell(2, 1, 1, "乙"),
                cell(3, 0, 1, "二"), cell(3, 1, 1, "丙"));
        show(new DraftTable("1", cells));
        assertThat(blocks()).extracting(block -> ((Block.Rows) block).rows()).containsExactly(1, 2, 1);
        assertThat(((Block.Rows) blocks().getFirst()).top()).isTrue();
        assertThat(((Block.Rows) blocks().get(1)).top()).isFalse();
    }

    @Test
    void aCellOverVeryManyRowsIsCutSoThatNoBlockIsTooTall() {
        var cells = new ArrayList<Cell>();
        cells.add(cell(0, 0, 100_000, "一"));
        IntStream.range(0, 100_000).forEach(row -> cells.add(cell(row, 1, 1, "第" + row + "项")));
        show(new DraftTable("1", cells));
        assertThat(blocks()).hasSize(2_500).allSatisfy(block -> {
            Block.Rows rows = (Block.Rows) block;
            assertThat(rows.rows()).isEqualTo(TableBlocks.MOST_ROWS);
            assertThat(rows.cells()).hasSize(TableBlocks.MOST_ROWS + 1);
        });
    }

    @Test
    void columnsShareTheWidthByWhatTheyNeed() {
        show(new DraftTable(
                "1", List.of(cell(0, 0, 1, "15"), cell(0, 1, 1, "任务".repeat(60)), cell(0, 2, 1, "院长办公室"))));
        List<Double> widths = ((Block.Rows) blocks().getFirst()).widths();
        assertThat(widths.stream().mapToDouble(each -> each).sum()).isCloseTo(1, within(1e-9));
        assertThat(widths.get(0)).isLessThan(widths.get(2));
        assertThat(widths.get(1)).isGreaterThan(0.6);
    }

    @Test
    void wordsAreSelectedByKeysWithinTheirParagraph() {
        write("年内完成", Part.TASK);
        show();
        model.moveCaret(1, 1, false);
        model.moveCaret(1, 2, true);
        assertThat(model.selected()).contains(new Passage(1, 1, 3));
        model.moveCaret(1, 99, true);
        assertThat(model.selected()).contains(new Passage(1, 1, 4));
        model.moveCaret(1, -1, false);
        assertThat(model.selected()).isEmpty();
        model.selectAll(1);
        assertThat(model.selected()).contains(new Passage(1, 0, 4));
    }

    private Cell cell(int row, int column, int rows, String words) {
        write(words, Part.TASK);
        return new Cell(row, column, rows, 1, List.of(paragraphs.size()));
    }

    private void write(String words, Part part) {
        paragraphs.add(new DraftParagraph(Place.paragraph(paragraphs.size() + 1), words, part));
    }

    private void show(DraftTable... tables) {
        model.show(new DraftSource("a.docx", paragraphs, List.of(tables)));
    }

    private List<Block> blocks() {
        return model.blocksProperty().get();
    }
}
