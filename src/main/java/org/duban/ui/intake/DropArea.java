package org.duban.ui.intake;

import java.io.File;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.KeyCap;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Invites a person to choose a document or to drop one; where one makes trouble, says so in the same place. */
public final class DropArea extends StackPane {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("dropping");

    private final IntakeModel model;
    private final Messages messages;
    private final Runnable chooseFile;
    private final Label hint;
    private final Button choose;

    public DropArea(IntakeModel model, Messages messages, Runnable chooseFile) {
        this.model = model;
        this.messages = messages;
        this.chooseFile = chooseFile;
        this.hint = new Label(messages.text("intake.drop-here"));
        this.choose = chooseButton();
        hint.getStyleClass().addAll("muted", "drop-hint");
        setId("drop-area");
        getStyleClass().add("drop-area");
        Node invitation = invitation();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty().subscribe(now -> show(now, invitation));
    }

    /** Puts the focus on 选择文件. */
    public void focus() {
        choose.requestFocus();
    }

    /** Shows that a file hovers over the window, ready to be let go. */
    public void setDropping(boolean dropping) {
        pseudoClassStateChanged(HOVERED, dropping);
        hint.setText(messages.text(dropping ? "intake.let-go" : "intake.drop-here"));
    }

    private void show(Intake intake, Node invitation) {
        if (!(intake instanceof Intake.Refused refused)) {
            getChildren().setAll(invitation);
            return;
        }
        Question question = Question.of(refused, model, messages, chooseFile);
        var card = new EmptyState(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                question.title(),
                question.reason(),
                question.controls().toArray(Node[]::new));
        getChildren().setAll(card.asFailure());
        question.controls().getFirst().requestFocus();
    }

    private Node invitation() {
        var icon = new StackPane(new FontIcon(BootstrapIcons.DOWNLOAD));
        icon.getStyleClass().add("card-icon");
        var title = new Label(messages.text("intake.title"));
        title.getStyleClass().add("page-title");
        var formats = new Label(messages.text("intake.formats"));
        formats.getStyleClass().addAll("note", "muted");
        formats.setTextAlignment(TextAlignment.CENTER);
        var ways = new HBox(8, choose, pasteButton());
        ways.setAlignment(Pos.CENTER);
        var box = new VBox(8, icon, title, hint, ways, formats);
        VBox.setMargin(ways, new Insets(8, 0, 8, 0));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Button pasteButton() {
        var button = new Button(messages.text("intake.paste"));
        button.setId("paste-text");
        button.setOnAction(event -> model.pastingProperty().set(true));
        return button;
    }

    /** Ctrl+V: what was copied is taken in at once, be it files or words. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            event.consume();
            Clipboard clipboard = Clipboard.getSystemClipboard();
            if (clipboard.hasFiles()) {
                model.open(clipboard.getFiles().stream().map(File::toPath).toList());
            } else if (clipboard.hasString()) {
                model.openWords(clipboard.getString());
            }
        }
    }

    private Button chooseButton() {
        var words = new Label(messages.text("intake.choose"), new FontIcon(BootstrapIcons.FOLDER2_OPEN));
        words.setGraphicTextGap(6);
        var content = new HBox(6, words, new KeyCap("Ctrl+O"));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId("choose-file");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("accent");
        button.setAccessibleText(messages.text("intake.choose"));
        button.setOnAction(event -> chooseFile.run());
        return button;
    }
}
