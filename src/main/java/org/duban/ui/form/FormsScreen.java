package org.duban.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.duban.messages.Messages;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.kordamp.ikonli.Ikon;

/** The screen 季度填报 as the office has it: with 下发, 回收 and 催报. */
public final class FormsScreen implements Screen {

    private final Screen reports;
    private final FormsDesk desk;
    private final Messages messages;
    private final Runnable show;

    /**
     * @param reports the screen that the desk's parts stand on
     * @param show    shows that screen
     */
    public FormsScreen(Screen reports, FormsDesk desk, Messages messages, Runnable show) {
        this.reports = reports;
        this.desk = desk;
        this.messages = messages;
        this.show = show;
        if (reports.view() instanceof Parent page) {
            page.getStylesheets().add(Objects.requireNonNull(FormsScreen.class.getResource("/org/duban/ui/forms.css")).toExternalForm());
        }
        desk.standIn().subscribe((before, now) -> {
            if (reports.view().getScene() != null) {
                focus();
            }
        });
    }

    @Override
    public String id() {
        return reports.id();
    }

    @Override
    public String title() {
        return reports.title();
    }

    @Override
    public Ikon icon() {
        return reports.icon();
    }

    @Override
    public Node view() {
        return reports.view();
    }

    @Override
    public List<KeyHint> keyHints() {
        return isListing()
                ? List.of(
                        new KeyHint("F8", messages.text("forms.key.next")),
                        new KeyHint("1 2", messages.text("forms.key.decide")),
                        new KeyHint("Ctrl+Enter", messages.text("forms.key.take")),
                        new KeyHint("Esc", messages.text("forms.close")))
                : reports.keyHints();
    }

    @Override
    public List<KeyHint> moreKeys() {
        return List.of(new KeyHint("Ctrl+O", messages.text("forms.collect")));
    }

    @Override
    public ObservableValue<?> keysProperty() {
        return desk.standIn();
    }

    @Override
    public void focus() {
        Node other = desk.standIn().get();
        if (other == null) {
            reports.focus();
        } else {
            other.requestFocus();
        }
    }

    @Override
    public void focusFilter() {
        reports.focusFilter();
    }

    @Override
    public void filter(String words) {
        reports.filter(words);
    }

    @Override
    public void nextRegion(boolean forward) {
        reports.nextRegion(forward);
    }

    @Override
    public boolean escape() {
        return desk.close() || reports.escape();
    }

    @Override
    public boolean needsPlan() {
        return reports.needsPlan();
    }

    @Override
    public ObservableValue<Integer> waiting() {
        return reports.waiting();
    }

    @Override
    public Optional<String> savingNote() {
        return reports.savingNote();
    }

    @Override
    public boolean keepEdits() {
        return reports.keepEdits();
    }

    @Override
    public boolean chooseFiles() {
        desk.choose();
        return true;
    }

    @Override
    public void offer(List<Path> files, Runnable otherwise) {
        desk.look(files, () -> {
            show.run();
            desk.collect(files);
        }, otherwise);
    }

    private boolean isListing() {
        return desk.standIn().get() instanceof CollectPane;
    }
}
