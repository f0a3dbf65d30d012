package org.duban.ui.search;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The field of the search with what it finds below, in the window itself so that Chinese input works. */
public final class SearchView extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchModel model;
    private final Messages messages;
    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();

    /**
     * @param close takes this view away
     */
    public SearchView(SearchModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        field.setId("search-field");
        field.setPromptText(messages.text("search.prompt"));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rows.setId("search-hits");
        setId("search");
        getStyleClass().addAll("overlay-card", "search-card");
        getChildren().addAll(fieldLine(), rows);
        model.hits().addListener((ListChangeListener<Hit>) change -> show());
        model.chosenProperty().subscribe(now -> mark());
        show();
    }

    /** Begins anew: an empty field, with the focus in it. */
    public void begin() {
        model.reset();
        show();
        field.requestFocus();
    }

    private Node fieldLine() {
        var line = new HBox(6, new FontIcon(BootstrapIcons.SEARCH), field, new KeyCap("Esc"));
        HBox.setHgrow(field, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        return line;
    }

    private void key(KeyEvent event) {
        boolean known = true;
        if (event.getCode() == KeyCode.DOWN) {
            model.choose(1);
        } else if (event.getCode() == KeyCode.UP) {
            model.choose(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            closeAnd(event.isAltDown());
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void closeAnd(boolean filter) {
        if (!model.hits().isEmpty()) {
            close.run();
            if (!filter || !model.filterTasks()) {
                model.open();
            }
        }
    }

    private void show() {
        rows.getChildren().clear();
        Hit.Group last = null;
        for (Hit hit : model.hits()) {
            if (hit.group() != last) {
                rows.getChildren().add(groupHead(hit.group()));
                last = hit.group();
            }
            rows.getChildren().add(row(hit));
        }
        boolean nothing = model.hits().stream().allMatch(hit -> hit.group() == Hit.Group.ACTIONS);
        String typed = model.typedProperty().get().strip();
        if (nothing && !typed.isEmpty()) {
            var none = new Label(messages.text("search.nothing", typed));
            none.setId("search-nothing");
            none.getStyleClass().addAll("search-nothing", "muted");
            none.setWrapText(true);
            rows.getChildren().addFirst(none);
        }
        mark();
    }

    private Label groupHead(Hit.Group group) {
        var head = new Label(messages.text("search.group." + group));
        head.getStyleClass().addAll("search-group", "note", "muted");
        return head;
    }

    private Node row(Hit hit) {
        var row = new HitRow(hit);
        row.setOnMouseClicked(event -> {
            model.choose(model.hits().indexOf(hit) - model.chosenProperty().get());
            closeAnd(false);
        });
        return row;
    }

    private void mark() {
        int position = 0;
        for (Node row : rows.getChildren()) {
            if (row instanceof HitRow) {
                row.pseudoClassStateChanged(CHOSEN, position == model.chosenProperty().get());
                position++;
            }
        }
    }
}
