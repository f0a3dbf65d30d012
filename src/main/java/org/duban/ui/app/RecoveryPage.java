package org.duban.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.control.Labels;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.FileExport;
import org.duban.ui.export.SaveDialog;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.Recovery;
import org.duban.wording.RecoveryStory;
import org.duban.wording.RecoveryWords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 恢复报告: what happened to the store, what was done, what is missing and what to do next, before the screens are shown. */
final class RecoveryPage extends StackPane {

    private static final double WIDTH = 720;
    private static final double HEADING = 104;

    private enum Format {
        TXT
    }

    private final Recovery recovery;
    private final RecoveryStory story;
    private final Messages messages;
    private final FileExport files;

    /**
     * @param background writes it as a text
     * @param goOn       shows the screens
     */
    RecoveryPage(Recovery recovery, RecoveryWords words, Background background, Runnable goOn) {
        this.recovery = recovery;
        this.story = new RecoveryStory(words, recovery);
        this.messages = words.messages();
        this.files = new FileExport(background, new SystemOpener(System.getProperty("os.name", "")));
        getStyleClass().add("startup-page");
        var title = Labels.whole(messages.text("recovery.title"), "muted");
        var panel = new VBox(16, title, head(words.verdict(recovery)), parts(), new ExportStrip(files, messages), answers(goOn));
        panel.setId("recovery");
        panel.getStyleClass().addAll("panel", "recovery-panel");
        panel.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(panel);
    }

    /** Puts the focus where a person goes on. */
    void begin() {
        lookup("#recovery-seen").requestFocus();
    }

    private HBox head(String words) {
        var icon = new FontIcon(recovery.isLossy() ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.CHECK_CIRCLE);
        icon.getStyleClass().add(recovery.isLossy() ? "warning" : "success");
        var verdict = Labels.wrapped(words, "page-title");
        verdict.setId("recovery-verdict");
        var head = new HBox(12, icon, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox parts() {
        var parts = new VBox(16);
        parts.setId("recovery-parts");
        story.parts().forEach(each -> parts.getChildren().add(part(each.heading(), said(each.said()))));
        story.kept().ifPresent(folder -> parts.getChildren().add(part(messages.text("recovery.part.kept"), kept(folder))));
        return parts;
    }

    private static HBox part(String heading, Node answer) {
        Label name = Labels.whole(heading, "muted");
        name.setMinWidth(HEADING);
        HBox.setHgrow(answer, Priority.ALWAYS);
        return new HBox(name, answer);
    }

    private static Node said(List<String> sentences) {
        var said = new VBox(4);
        sentences.forEach(each -> said.getChildren().add(Labels.wrapped(each)));
        return said;
    }

    private Node kept(Path folder) {
        var open = new Hyperlink(messages.text("backup.open-folder"));
        open.setId("recovery-folder");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> files.open(folder));
        var kept = new HBox(8, Labels.whole(messages.text("recovery.kept")), open);
        kept.setAlignment(Pos.BASELINE_LEFT);
        return kept;
    }

    private HBox answers(Runnable goOn) {
        Button seen = button("recovery-seen", "recovery.go-on", goOn);
        seen.getStyleClass().add("accent");
        var answers = new HBox(8, seen, button("recovery-export", "recovery.export", this::export));
        answers.getStyleClass().add("recovery-answers");
        return answers;
    }

    private void export() {
        new SaveDialog(messages.text("recovery.export"), messages.text("recovery.export-kind"), Format.TXT)
                .ask(getScene().getWindow(), messages.text("recovery.title"))
                .ifPresent(this::export);
    }

    /** Writes the report to that file. */
    void export(Path file) {
        files.write((chosen, progress) -> write(chosen), file, messages.text("recovery.export"));
    }

    private void write(Path file) {
        try {
            Files.write(file, story.lines());
        } catch (IOException failure) {
            throw new Refusal("unsaved-not-written", file.toString()).because(failure);
        }
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
