package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.StartCard;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** 恢复备份 on the first page: what the chosen file holds is shown in the card before it is restored. */
public final class RestoreCard extends StartCard {

    private final RestoreModel model;
    private final Consumer<Path> chosen;
    private final Messages messages;
    private final String lead;
    private final Label sentence;
    private final Button choose;
    private final Button restore;

    /**
     * @param chosen is told which file was chosen
     */
    public RestoreCard(RestoreModel model, Consumer<Path> chosen, Messages messages) {
        this(model, chosen, messages, "start.restore");
    }

    /** With another title, and its lead under the same key. */
    RestoreCard(RestoreModel model, Consumer<Path> chosen, Messages messages, String title) {
        var words = new Label();
        Button other = button("restore-choose");
        Button go = button("restore-go");
        super(BootstrapIcons.CLOCK_HISTORY, messages.text(title), words, other, go);
        this.model = model;
        this.chosen = chosen;
        this.messages = messages;
        this.lead = messages.text(title + "-lead");
        this.sentence = words;
        this.choose = other;
        this.restore = go;
        setId("restore-card");
        sentence.setId("restore-sentence");
        choose.setOnAction(event -> new BackupChooser(messages, getScene().getWindow()).open().ifPresent(this::look));
        restore.setText(messages.text("backup.restore-go"));
        restore.getStyleClass().add("accent");
        restore.setOnAction(event -> model.restoreAtOnce());
        restore.managedProperty().bind(restore.visibleProperty());
        model.stageProperty().when(Nodes.shown(this)).subscribe(this::show);
        show(model.stageProperty().get());
    }

    /** Looks at that file, which was chosen. */
    public void look(Path file) {
        chosen.accept(file);
    }

    private static Button button(String id) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(Stage stage) {
        boolean looked = stage instanceof Stage.Looked;
        sentence.setText(words(stage));
        sentence.getStyleClass().remove("danger-text");
        if (stage instanceof Stage.Refused) {
            sentence.getStyleClass().add("danger-text");
        }
        choose.setText(messages.text(looked ? "start.choose-other" : "start.choose"));
        choose.setDisable(stage instanceof Stage.Looking);
        restore.setVisible(looked);
        if (looked && getScene() != null) {
            restore.requestFocus();
        }
    }

    private String words(Stage stage) {
        return switch (stage) {
            case Stage.Nothing nothing -> lead;
            case Stage.Looking(var name) -> messages.text("backup.looking", name);
            case Stage.Looked(var file, var contents) -> model.words().summary(contents);
            case Stage.Asked asked -> lead;
            case Stage.Refused(var name, var why) -> Told.sentence(why).apply(messages);
        };
    }
}
