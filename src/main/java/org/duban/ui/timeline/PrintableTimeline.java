package org.duban.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.kordamp.ikonli.Ikon;

/** The screen 时间轴 with the preview of its print, which lies over it while it is open. */
public final class PrintableTimeline implements Screen {

    private final Screen timeline;
    private final PrintPreview preview;
    private final StackPane view;

    public PrintableTimeline(Screen timeline, PrintPreview preview) {
        this.timeline = timeline;
        this.preview = preview;
        this.view = new StackPane(timeline.view(), preview);
        timeline.view().disableProperty().bind(preview.visibleProperty());
        preview.visibleProperty().subscribe((before, open) -> {
            if (!open && view.getScene() != null) {
                timeline.focus();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String id() {
        return timeline.id();
    }

    @Override
    public String title() {
        return timeline.title();
    }

    @Override
    public Ikon icon() {
        return timeline.icon();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<KeyHint> keyHints() {
        return preview.isVisible() ? preview.keyHints() : timeline.keyHints();
    }

    @Override
    public ObservableValue<?> keysProperty() {
        return preview.visibleProperty();
    }

    @Override
    public List<KeyHint> moreKeys() {
        return preview.isVisible() ? List.of() : timeline.moreKeys();
    }

    @Override
    public void focus() {
        if (preview.isVisible()) {
            preview.focusInside();
        } else {
            timeline.focus();
        }
    }

    @Override
    public void focusFilter() {
        preview.close();
        timeline.focusFilter();
    }

    @Override
    public void filter(String words) {
        preview.close();
        timeline.filter(words);
    }

    @Override
    public void nextRegion(boolean forward) {
        if (preview.isVisible()) {
            preview.focusInside();
        } else {
            timeline.nextRegion(forward);
        }
    }

    @Override
    public boolean escape() {
        return preview.close() || timeline.escape();
    }

    @Override
    public boolean needsPlan() {
        return timeline.needsPlan();
    }

    @Override
    public Optional<String> savingNote() {
        return timeline.savingNote();
    }

    @Override
    public boolean keepEdits() {
        return timeline.keepEdits();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.P && event.isShortcutDown()) {
            preview.open();
            event.consume();
        }
    }
}
