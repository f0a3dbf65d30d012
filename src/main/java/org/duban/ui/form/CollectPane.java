package org.duban.ui.form;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.jspecify.annotations.Nullable;

/** 回收填报表 in place of the form: the files that came, what is to be decided about them, and 收下. */
final class CollectPane extends VBox {

    private final CollectModel model;
    private final CollectWords words;
    private final CollectList list;
    private final Label summary = Labels.of("", "muted");
    private final ToggleButton single;
    private final ToggleButton whole;
    private final Label note = Labels.of("", "muted");
    private final Label takeWords = new Label();
    private final Button take = new Button();

    /**
     * @param choose asks for more files
     */
    CollectPane(CollectModel model, FormsOffice office, Runnable choose) {
        this.model = model;
        this.words = new CollectWords(office.messages());
        this.list = new CollectList(model, office, words);
        this.single = segment("collect-single", "forms.single", "left-pill", false);
        this.whole = segment("collect-whole", "forms.whole", "right-pill", true);
        setId("collect");
        getStyleClass().add("collect-pane");
        summary.setId("collect-summary");
        note.setId("collect-note");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(choose), list, foot());
        setFocusTraversable(false);
        focusedProperty().subscribe((before, now) -> focusInside(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.collectedProperty().when(Nodes.shown(this)).subscribe(this::show);
        model.copiedProperty().when(Nodes.shown(this)).subscribe(copied -> {
            if (copied) {
                note.setText(words.text("forms.copied-to"));
            }
        });
    }

    private void focusInside(boolean focused) {
        if (focused) {
            list.focusInside();
        }
    }

    private HBox head(Runnable choose) {
        var segments = new HBox(single, whole);
        segments.getStyleClass().addAll("segments");
        segments.setMinWidth(USE_PREF_SIZE);
        segments.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(12,
                Labels.whole(words.text("forms.collect"), "block-title"), summary, Labels.gap(), segments,
                button("collect-more", "forms.more", choose));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("collect-head");
        return head;
    }

    private HBox foot() {
        var content = new HBox(6, takeWords, new KeyCap("Ctrl+Enter"));
        content.setAlignment(Pos.CENTER);
        take.setGraphic(content);
        take.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        take.setId("collect-take");
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> model.take());
        var foot = new HBox(8, note, Labels.gap(), button("collect-close", "forms.close", model::close), take);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("report-foot");
        return foot;
    }

    private void show(@Nullable Collected collected) {
        if (collected == null) {
            return;
        }
        summary.setText(words.summary(collected));
        single.setSelected(!model.isWhole());
        whole.setSelected(model.isWhole());
        list.show(collected);
        long files = collected.files().stream().filter(file -> file.count(Outcome.TAKEN) > 0).count();
        boolean some = collected.change() != null;
        takeWords.setText(words.text("forms.take-files", files));
        take.setAccessibleText(takeWords.getText());
        take.setVisible(some);
        take.setManaged(some);
        note.setText(words.text(some ? "forms.note" : nothing(collected)));
    }

    private static String nothing(Collected collected) {
        return collected.count(Outcome.UNCHANGED) > 0 && collected.isWhole() ? "forms.note-nothing-new" : "forms.note-nothing";
    }

    private ToggleButton segment(String id, String key, String style, boolean files) {
        var segment = new ToggleButton(words.text(key));
        segment.setId(id);
        segment.getStyleClass().addAll("compact", style);
        segment.setOnAction(event -> {
            model.setWhole(files);
            show(model.collectedProperty().get());
        });
        return segment;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        if (id.equals("collect-more")) {
            button.getStyleClass().add("compact");
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            list.nextNeedy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.take();
            event.consume();
        }
    }
}
