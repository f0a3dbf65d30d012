package org.duban.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Blocks one below the other, each a head and its rows. Where there is room for all rows each has it; where not, every
 * block has its equal part, and what one does not need goes to the others.
 */
final class Blocks extends Region {

    private final List<Block> blocks;

    /** A head of fixed height and its rows. */
    record Block(Region head, RowList<?> rows) {}

    Blocks(Block... blocks) {
        this.blocks = List.of(blocks);
        getStyleClass().add("panel");
        this.blocks.forEach(each -> getChildren().addAll(each.head(), each.rows()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + heads(width) + blocks.stream().mapToDouble(each -> each.rows().wanted()).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double room = getHeight() - snappedTopInset() - snappedBottomInset() - heads(width);
        double y = snappedTopInset();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double head = block.head().prefHeight(width);
            boolean last = i == blocks.size() - 1;
            double rows = last ? getHeight() - snappedBottomInset() - y - head : share(block, room);
            place(block.head(), width, y, head);
            place(block.rows(), width, y + head, rows);
            y += head + rows;
        }
    }

    private double share(Block block, double room) {
        double others = blocks.stream().filter(each -> !each.equals(block)).mapToDouble(each -> each.rows().wanted()).sum();
        double wanted = block.rows().wanted();
        double spare = room - wanted - others;
        double equal = room / blocks.size();
        if (spare >= 0) {
            return snapSizeY(Math.min(wanted + spare / blocks.size(), Math.max(wanted, equal)));
        }
        return snapSizeY(Math.min(wanted, Math.max(equal, room - others)));
    }

    private double heads(double width) {
        return blocks.stream().mapToDouble(each -> each.head().prefHeight(width)).sum();
    }

    private void place(Node node, double width, double y, double height) {
        node.resizeRelocate(snappedLeftInset(), y, width, Math.max(0, height));
    }
}
