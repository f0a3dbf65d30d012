package org.duban.ui.plantree;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.filter.FilterFields;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The search field, 全部方面, 全部科室, the lights, and 全部展开/收起. */
final class FilterBar extends HBox {

    private static final double SEARCH = 200;
    private static final double NARROW_SEARCH = 120;

    private final FilterFields fields;

    FilterBar(TasksModel model, Messages messages) {
        var filtered = model.tree().filtered();
        var plan = model.editing().workspace().planProperty();
        this.fields = new FilterFields(filtered, plan, messages, messages.text("tasks.search"));
        var expand = new IconButton(
                BootstrapIcons.CHEVRON_EXPAND, messages.text("tasks.expand"), model.tree()::stepExpansion);
        expand.setId("expand-all");
        expand.getStyleClass().addAll("flat", "compact");
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        searchBox(),
                        fields.sections(),
                        fields.departments(),
                        new LightToggles(filtered, messages),
                        Labels.gap(),
                        expand);
    }

    TextField search() {
        return fields.search();
    }

    private StackPane searchBox() {
        StackPane box = fields.searchBox();
        box.setMinWidth(NARROW_SEARCH);
        box.setPrefWidth(SEARCH);
        box.setMaxWidth(SEARCH);
        return box;
    }
}
