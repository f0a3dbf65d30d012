package org.duban.ui.timeline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;
import org.duban.timeline.Zoom;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilterFields;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 年 季 月, ‹ 今天 ›, the filter, 显示已完成, and the legend. */
final class TimelineBar extends HBox {

    private static final double SEARCH = 176;
    private static final double CHOICE = 104;
    private static final double LIGHTS = 92;

    private final TimelineModel model;
    private final Messages messages;
    private final FilterFields fields;

    TimelineBar(TimelineModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.fields = new FilterFields(
                model.filtered(), model.planProperty(), messages, messages.text("timeline.search"));
        var legend = new Legend(messages);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline-bar");
        HBox.setHgrow(legend, Priority.ALWAYS);
        getChildren()
                .addAll(
                        zooms(),
                        steps(),
                        sized(fields.searchBox(), SEARCH),
                        sized(fields.sections(), CHOICE),
                        sized(fields.departments(), CHOICE),
                        sized(new LightChoice(model.filtered(), messages), LIGHTS),
                        showDone(),
                        legend);
    }

    /** Puts the focus into the search field. */
    void focusSearch() {
        fields.search().requestFocus();
        fields.search().selectAll();
    }

    private HBox zooms() {
        var box = new HBox();
        box.getStyleClass().add("segments");
        List<Zoom> zooms = List.of(Zoom.values());
        for (Zoom zoom : zooms) {
            box.getChildren().add(zoom(zoom, pill(zooms.indexOf(zoom), zooms.size())));
        }
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton zoom(Zoom zoom, String pill) {
        var button = new ToggleButton(messages.text("timeline.zoom." + zoom));
        button.setId("zoom-" + zoom);
        button.getStyleClass().addAll("compact", pill);
        button.setTooltip(new Tooltip(messages.text("timeline.zoom-tip." + zoom)));
        button.setOnAction(event -> {
            model.window().zoom(zoom);
            button.setSelected(true);
        });
        model.window()
                .scaleProperty()
                .when(Nodes.shown(button))
                .subscribe(scale -> button.setSelected(scale.zoom() == zoom));
        return button;
    }

    private HBox steps() {
        var today = new Button(messages.text("timeline.today"));
        today.setId("today");
        today.setOnAction(event -> model.window().toToday());
        today.getStyleClass().addAll("compact", pill(1, 3));
        // A disabled button shows no tooltip; what holds it does.
        var holder = new StackPane(today);
        var tip = new Tooltip();
        Tooltip.install(holder, tip);
        model.window().todayInRangeProperty().when(Nodes.shown(today)).subscribe(known -> {
            today.setDisable(!known);
            tip.setText(messages.text(known ? "timeline.today-tip" : "timeline.today-out"));
        });
        var before = step(BootstrapIcons.CHEVRON_LEFT, "before", -1);
        var after = step(BootstrapIcons.CHEVRON_RIGHT, "after", 1);
        var box = new HBox(before, holder, after);
        box.getStyleClass().add("steps");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private IconButton step(BootstrapIcons icon, String id, int steps) {
        var button = new IconButton(icon, messages.text("timeline." + id), () -> model.window().step(steps));
        button.setId("step-" + id);
        button.getStyleClass().addAll("compact", pill(steps + 1, 3));
        return button;
    }

    private CheckBox showDone() {
        var box = new CheckBox(messages.text("timeline.show-done"));
        box.setId("show-done");
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.showDoneProperty());
        return box;
    }

    private static <T extends Region> T sized(T node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private static String pill(int at, int of) {
        return at == 0 ? "left-pill" : at == of - 1 ? "right-pill" : "center-pill";
    }
}
