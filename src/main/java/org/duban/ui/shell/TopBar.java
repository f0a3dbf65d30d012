package org.duban.ui.shell;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duban.domain.change.Change;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.KeyCap;
import org.duban.ui.workspace.History;
import org.duban.ui.workspace.Workspace;
import org.duban.wording.history.ChangeWords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above everything: which plan, which day, search, undo and redo, who works here. */
final class TopBar extends HBox {

    private final ShellModel model;
    private final Workspace workspace;
    private final Messages messages;
    private final ChangeWords changes;
    private final Button search;
    private final IconButton undo;
    private final IconButton redo;

    TopBar(ShellModel model, Workspace workspace, Messages messages, Clock clock, Runnable openSearch, UserMenu user) {
        this.model = model;
        this.workspace = workspace;
        this.messages = messages;
        this.changes = new ChangeWords(messages);
        this.search = searchButton(openSearch);
        this.undo = new IconButton(BootstrapIcons.ARROW_90DEG_LEFT, "", model::undo);
        this.redo = new IconButton(BootstrapIcons.ARROW_90DEG_RIGHT, "", model::redo);
        var logo = new Label(messages.text("shell.name"));
        logo.getStyleClass().add("logo");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                logo, new YearMenu(model, workspace, messages), number(), TodayTag.of(workspace, messages, clock), space, search, undoAndRedo(), user);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** The button that looks like the search field; the search grows out of it. */
    Region search() {
        return search;
    }

    private Label number() {
        var number = new Label();
        number.setId("document-number");
        number.getStyleClass().addAll("note", "muted");
        number.textProperty()
                .bind(Bindings.createStringBinding(
                        this::documentNumber,
                        workspace.planProperty(),
                        model.screenProperty(),
                        model.review().openProperty()));
        number.managedProperty().bind(number.textProperty().isNotEmpty());
        return number;
    }

    /** The number of the open plan, while that is what is shown. */
    private String documentNumber() {
        Plan plan = workspace.planProperty().get();
        String number = plan == null || model.isReviewing() ? null : plan.heading().documentNumber();
        return number == null ? "" : number;
    }

    private Button searchButton(Runnable open) {
        var words = new Label(messages.text("search.prompt"), new FontIcon(BootstrapIcons.SEARCH));
        words.getStyleClass().add("subtle");
        words.setGraphicTextGap(8);
        words.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var content = new HBox(6, words, space, new KeyCap("Ctrl+K"));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(332);
        var button = new Button(null, content);
        button.setId("search-button");
        button.setAccessibleText(messages.text("search.prompt"));
        button.getStyleClass().add("search-button");
        button.setPrefWidth(352);
        button.setMinWidth(240);
        button.setOnAction(event -> open.run());
        button.disableProperty().bind(workspace.planProperty().isNull());
        return button;
    }

    private HBox undoAndRedo() {
        undo.setId("undo");
        redo.setId("redo");
        for (IconButton button : new IconButton[] {undo, redo}) {
            button.getStyleClass().add("flat");
        }
        undo.disableProperty().bind(model.historyProperty().flatMap(History::undoableProperty).map(any -> !any));
        redo.disableProperty().bind(model.historyProperty().flatMap(History::redoableProperty).map(any -> !any));
        workspace.noticeProperty().subscribe(notice -> nameChanges());
        model.historyProperty().subscribe(history -> nameChanges());
        boolean changes = workspace.account().role() != AccountRole.LEADER;
        var both = changes ? new HBox(undo, redo) : new HBox();
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private void nameChanges() {
        boolean stored = model.historyProperty().get().equals(workspace);
        undo.setTip(tip("shell.undo", stored ? workspace.nextUndo() : Optional.empty()));
        redo.setTip(tip("shell.redo", stored ? workspace.nextRedo() : Optional.empty()));
    }

    private String tip(String key, Optional<Change> change) {
        String words = change.map(each -> changes.of(each, workspace.planProperty().get())).orElse("");
        return messages.text(words.isEmpty() ? key : key + "-change", words);
    }
}
