package org.duban.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.form.Collected;
import org.jspecify.annotations.Nullable;

/** The files and, where they are open, their rows; arrows go from one to the next, numbers decide. */
final class CollectList extends ScrollPane {

    private final CollectModel model;
    private final CollectWords words;
    private final FileActs fileActs;
    private final RowActs rowActs;
    private final VBox lines = new VBox();
    private List<Entry> entries = List.of();
    private @Nullable Key focused;

    /** What names a line while the list is made anew: the file, and the row of it or -1. */
    private record Key(Path file, int row) {}

    private record Entry(Key key, Region node, List<Act> acts, boolean needy, Runnable turn) {}

    CollectList(CollectModel model, FormsOffice office, CollectWords words) {
        this.model = model;
        this.words = words;
        this.fileActs = new FileActs(model, office, words);
        this.rowActs = new RowActs(model, words);
        setId("collect-list");
        setContent(lines);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("collect-list", "edge-to-edge");
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows them, the focus kept on what it was on. */
    void show(Collected collected) {
        boolean had = Nodes.hasFocus(this);
        var made = new ArrayList<Entry>();
        collected.files().forEach(file -> add(made, file));
        entries = made;
        lines.getChildren().setAll(made.stream().map(Entry::node).toList());
        if (had) {
            focusInside();
        }
    }

    /** Puts the focus on the line that had it, or on the first that needs somebody; lines take it once the list has its skin. */
    void focusInside() {
        applyCss();
        entries.stream()
                .filter(each -> each.key().equals(focused))
                .findFirst()
                .or(() -> entries.stream().filter(Entry::needy).findFirst())
                .or(() -> entries.stream().findFirst())
                .ifPresent(this::focus);
    }

    /** F8: the next line that needs somebody. */
    void nextNeedy() {
        int at = at();
        IntStream.rangeClosed(1, entries.size())
                .mapToObj(step -> entries.get(Math.floorMod(at + step, entries.size())))
                .filter(Entry::needy)
                .findFirst()
                .ifPresent(this::focus);
    }

    private void add(List<Entry> made, Collected.File file) {
        boolean open = model.isOpen(file);
        List<Act> acts = fileActs.of(file);
        var line = new FileLine(file, open, acts, words);
        boolean needy = file.refusal() != null || (!open && !file.isSettled());
        made.add(entry(new Key(file.from().path(), -1), line, acts, needy, () -> turn(file)));
        if (open) {
            file.rows().forEach(row -> add(made, file, row));
            file.loose().forEach(each -> {
                var words = Labels.wrapped(this.words.of(each), "note", "warning-text", "loose-finding");
                made.add(entry(new Key(file.from().path(), -2 - made.size()), words, List.of(), false, () -> {}));
            });
        }
    }

    private void turn(Collected.File file) {
        model.turn(file);
        Collected now = model.collectedProperty().get();
        if (now != null) {
            show(now);
        }
    }

    private void add(List<Entry> made, Collected.File file, Collected.Row row) {
        List<Act> acts = rowActs.of(file, row);
        made.add(entry(
                new Key(file.from().path(), row.at()), new RowLine(row, acts, words), acts, row.outcome().isOpen(), () -> {}));
    }

    private Entry entry(Key key, Region node, List<Act> acts, boolean needy, Runnable turn) {
        node.setFocusTraversable(true);
        node.getStyleClass().add("collect-line");
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            node.requestFocus();
            turn.run();
        });
        node.focusedProperty().subscribe(now -> {
            if (now) {
                focused = key;
            }
        });
        return new Entry(key, node, acts, needy, turn);
    }

    private int at() {
        return IntStream.range(0, entries.size())
                .filter(each -> Nodes.hasFocus(entries.get(each).node()))
                .findFirst()
                .orElse(-1);
    }

    private void focus(Entry entry) {
        entry.node().requestFocus();
        reveal(entry.node());
    }

    private void reveal(Node node) {
        double room = lines.getHeight() - getViewportBounds().getHeight();
        double top = node.getBoundsInParent().getMinY();
        double bottom = node.getBoundsInParent().getMaxY();
        double from = getVvalue() * Math.max(0, room);
        if (room > 0 && (top < from || bottom > from + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp(top / room, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        int at = at();
        Runnable action = at < 0 ? null : actionOf(event, at);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable actionOf(KeyEvent event, int at) {
        Entry entry = entries.get(at);
        if (event.isShortcutDown() || event.isAltDown()) {
            return null;
        }
        return switch (event.getCode()) {
            case DOWN -> at + 1 < entries.size() ? () -> focus(entries.get(at + 1)) : () -> {};
            case UP -> at > 0 ? () -> focus(entries.get(at - 1)) : () -> {};
            case ENTER, SPACE, LEFT, RIGHT -> entry.turn();
            case DIGIT1, NUMPAD1 -> () -> Acts.fire(entry.node(), entry.acts(), 0);
            case DIGIT2, NUMPAD2 -> () -> Acts.fire(entry.node(), entry.acts(), 1);
            case DIGIT3, NUMPAD3 -> () -> Acts.fire(entry.node(), entry.acts(), 2);
            case DIGIT4, NUMPAD4 -> () -> Acts.fire(entry.node(), entry.acts(), 3);
            default -> null;
        };
    }
}
