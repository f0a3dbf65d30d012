package org.duban.ui.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Point;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.ui.document.DocumentView;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.workspace.Preferences;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 导入核对: the document at the left, at the right what is to be handled and what was read. */
public final class ReviewScreen implements Screen {

    private static final String SPLIT = "review";
    private static final double DOCUMENT = 0.4325;

    private final ReviewModel model;
    private final Messages messages;
    private final DocumentView document;
    private final PointsPane points;
    private final YearStrip strip;
    private final ReviewTable table;
    private final VBox view;

    /**
     * @param chooseFile asks for another document
     */
    public ReviewScreen(ReviewModel model, Preferences preferences, Runnable chooseFile) {
        this.model = model;
        this.messages = preferences.messages();
        this.document = new DocumentView(model.document(), messages, model::pointAt);
        this.points = new PointsPane(model, messages);
        this.strip = new YearStrip(model, messages);
        this.table = new ReviewTable(model.rows(), messages);
        document.setContextMenu(new TakeMenu(model, messages));
        var split = split(preferences);
        VBox.setVgrow(split, Priority.ALWAYS);
        this.view = new VBox(new ReviewHead(model, messages, chooseFile, this::importPlan), split);
        table.keepWithin(view);
        view.setId("review");
        view.getStyleClass().add("review-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(ReviewScreen.class.getResource("/org/duban/ui/review.css")).toExternalForm());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ObservableValue<Boolean> shown = Nodes.shown(view);
        model.rows().cursorProperty().when(shown).subscribe(cursor -> revealTask());
        model.points().currentProperty().when(shown).subscribe(this::revealPoint);
        model.wantedFieldProperty().when(shown).subscribe(field -> {
            if (field != null) {
                table.focusField(field);
            }
        });
    }

    @Override
    public String id() {
        return "review";
    }

    @Override
    public String title() {
        return messages.text("review.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.DOWNLOAD;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("F8", messages.text("review.next")),
                new KeyHint("1 2", messages.text("review.key.remedy")),
                new KeyHint("Space", messages.text("review.key.tick")),
                new KeyHint("Ctrl+Z", messages.text("review.key.undo")));
    }

    @Override
    public Optional<String> savingNote() {
        return Optional.of(messages.text("review.not-stored"));
    }

    @Override
    public void focus() {
        table.focus();
    }

    @Override
    public void focusFilter() {
        points.focus();
    }

    @Override
    public void filter(String words) {
        // Nothing on this screen is filtered.
    }

    @Override
    public void nextRegion(boolean forward) {
        List<Node> regions = List.of(document, points, table);
        int now = regions.stream().filter(Nodes::hasFocus).mapToInt(regions::indexOf).findFirst().orElse(-1);
        switch (Math.floorMod(now + (forward ? 1 : -1), regions.size())) {
            case 0 -> document.requestFocus();
            case 1 -> points.focus();
            default -> table.focus();
        }
    }

    @Override
    public boolean escape() {
        if (model.points().stopAsking() || model.rows().drop()) {
            table.focus();
            return true;
        }
        return false;
    }

    @Override
    public boolean keepEdits() {
        return model.rows().keep();
    }

    private SplitPane split(Preferences preferences) {
        VBox.setVgrow(document, Priority.ALWAYS);
        var left = new VBox(new DocumentHead(model, messages), document);
        left.setMinWidth(360);
        VBox.setVgrow(table, Priority.ALWAYS);
        var right = new VBox(points, strip, table);
        right.setMinWidth(600);
        var split = new SplitPane(left, right);
        split.setId("review-split");
        split.getStyleClass().add("review-split");
        split.setDividerPositions(preferences.split(SPLIT, DOCUMENT));
        split.getDividers().getFirst().positionProperty().subscribe((before, after) -> {
            if (split.isPressed() || split.isHover()) {
                preferences.keepSplit(SPLIT, after.doubleValue());
            }
        });
        return split;
    }

    private void importPlan() {
        if (model.importPlan()) {
            return;
        }
        if (model.year().isOpen() && model.points().count(Finding.Weight.DECIDE) == 0) {
            strip.focus();
        } else {
            points.focus();
        }
    }

    private void revealTask() {
        model.rows().task().ifPresent(task -> document.reveal(task.draft().place().paragraph()));
    }

    private void revealPoint(@Nullable Point point) {
        if (point == null) {
            return;
        }
        if (!point.passages().isEmpty()) {
            document.reveal(point.passages().getFirst().paragraph());
        } else if (point.finding().place() != null) {
            document.reveal(point.finding().place().paragraph());
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (take(event)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.F8) {
            model.points().next();
            points.focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            importPlan();
            event.consume();
        } else if (!typing && !event.isShortcutDown() && !event.isAltDown()) {
            remedy(event);
        }
    }

    private boolean take(KeyEvent event) {
        for (Taking what : Taking.values()) {
            if (TakeMenu.key(what).match(event)) {
                model.take(what);
                return true;
            }
        }
        return false;
    }

    private void remedy(KeyEvent event) {
        int position = switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 0;
            case DIGIT2, NUMPAD2 -> 1;
            default -> -1;
        };
        if (position >= 0) {
            model.points().take(position);
            event.consume();
        }
    }
}
