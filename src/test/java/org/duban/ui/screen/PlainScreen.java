package org.duban.ui.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A screen with one field, which remembers what the window asked of it. */
public final class PlainScreen implements Screen {

    private final String id;
    private final String title;
    private final TextField field = new TextField();
    private final ObjectProperty<List<KeyHint>> keys =
            new SimpleObjectProperty<>(List.of(new KeyHint("F2", "编辑"), new KeyHint("Ctrl+F", "筛选")));
    private final VBox view;
    private final List<String> asked = new ArrayList<>();

    public PlainScreen(String id, String title) {
        this.id = id;
        this.title = title;
        this.view = new VBox(new Label(title), field);
        field.setId(id + "-field");
    }

    /** What the window asked, in order. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.LIST_NESTED;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<KeyHint> keyHints() {
        return keys.get();
    }

    @Override
    public ObjectProperty<List<KeyHint>> keysProperty() {
        return keys;
    }

    @Override
    public List<KeyHint> moreKeys() {
        return List.of(new KeyHint("Home", "到第一行"));
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void focusFilter() {
        asked.add("focusFilter");
    }

    @Override
    public void filter(String words) {
        asked.add("filter " + words);
    }

    @Override
    public void nextRegion(boolean forward) {
        asked.add(forward ? "next" : "before");
    }

    @Override
    public boolean escape() {
        asked.add("escape");
        return true;
    }

    @Override
    public boolean keepEdits() {
        asked.add("keepEdits");
        return true;
    }
}
