package org.duban.ui.plantree;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A row of the tree-table as JavaFX wants it; its children are made when somebody looks. */
final class RowItem extends TreeItem<PlanRow> {

    private final PlanTree tree;
    private boolean filled;

    RowItem(PlanRow row, PlanTree tree) {
        super(row);
        this.tree = tree;
        setExpanded(tree.isExpanded(row.key()));
        expandedProperty().subscribe((before, open) -> tree.expanded(getValue().key(), open));
    }

    @Override
    public ObservableList<TreeItem<PlanRow>> getChildren() {
        if (!filled) {
            filled = true;
            super.getChildren().setAll(items(getValue().children()));
        }
        return super.getChildren();
    }

    @Override
    public boolean isLeaf() {
        return filled ? super.getChildren().isEmpty() : getValue().children().isEmpty();
    }

    private List<RowItem> items(List<PlanRow> rows) {
        return rows.stream().map(row -> new RowItem(row, tree)).toList();
    }

    /** Takes over a newer version of the row where both have the same rows below; false when they have not. */
    boolean takeOver(PlanRow newer) {
        if (!getValue().key().equals(newer.key()) || tree.isExpanded(newer.key()) != isExpanded()) {
            return false;
        }
        if (filled && !takeOver(super.getChildren(), newer.children())) {
            return false;
        }
        if (!getValue().equals(newer)) {
            setValue(newer);
        }
        return true;
    }

    static boolean takeOver(List<TreeItem<PlanRow>> items, List<PlanRow> newer) {
        if (items.size() != newer.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof RowItem item) || !item.takeOver(newer.get(i))) {
                return false;
            }
        }
        return true;
    }
}
