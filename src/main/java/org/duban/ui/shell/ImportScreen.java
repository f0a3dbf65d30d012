package org.duban.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.duban.ui.intake.IntakePage;
import org.duban.ui.review.ReviewModel;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 导入: the draft under review, or else the ways to get one. */
public final class ImportScreen implements Screen {

    private final ReviewModel model;
    private final Screen review;
    private final IntakePage intake;
    private final String title;
    private final List<KeyHint> intakeKeys;
    private final StackPane view = new StackPane();

    /**
     * @param review     the screen of a draft under review
     * @param intake     the page while there is none
     * @param intakeKeys the keys that matter on that page
     */
    public ImportScreen(ReviewModel model, Screen review, IntakePage intake, String title, List<KeyHint> intakeKeys) {
        this.model = model;
        this.review = review;
        this.intake = intake;
        this.title = title;
        this.intakeKeys = List.copyOf(intakeKeys);
        model.openProperty().subscribe(open -> view.getChildren().setAll(open ? review.view() : intake));
    }

    @Override
    public String id() {
        return ShellModel.IMPORT;
    }

    @Override
    public String title() {
        return title;
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
    public boolean needsPlan() {
        return false;
    }

    @Override
    public List<KeyHint> keyHints() {
        return isOpen() ? review.keyHints() : intakeKeys;
    }

    @Override
    public Optional<String> savingNote() {
        return isOpen() ? review.savingNote() : Optional.empty();
    }

    @Override
    public void focus() {
        if (isOpen()) {
            review.focus();
        } else {
            intake.begin();
        }
    }

    @Override
    public void focusFilter() {
        if (isOpen()) {
            review.focusFilter();
        }
    }

    @Override
    public void filter(String words) {
        if (isOpen()) {
            review.filter(words);
        }
    }

    @Override
    public void nextRegion(boolean forward) {
        if (isOpen()) {
            review.nextRegion(forward);
        }
    }

    @Override
    public boolean escape() {
        return isOpen() && review.escape();
    }

    @Override
    public boolean keepEdits() {
        return !isOpen() || review.keepEdits();
    }

    private boolean isOpen() {
        return model.openProperty().get();
    }
}
