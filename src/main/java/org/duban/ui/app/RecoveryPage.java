package org.duban.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
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
import org.duban.wording.RecoveryWords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 恢复报告: what was damaged, what was done about it, and what may be missing, before the screens are shown. */
final class RecoveryPage extends StackPane {

    private static final double WIDTH = 720;

    private enum Format {
        TXT
    }

    private final Recovery recovery;
    private final RecoveryWords words;
    private final Messages messages;
    private final FileExport files;

    /**
     * @param background writes it as a text
     * @param goOn       shows the screens
     */
    RecoveryPage(Recovery recovery, RecoveryWords words, Background background, Runnable goOn) {
        this.recovery = recovery;
        this.words = words;
        this.messages = words.messages();
        this.files = new FileExport(background, new SystemOpener(System.getProperty("os.name", "")));
        getStyleClass().add("startup-page");
        var lead = Labels.wrapped(messages.text("recovery.lead"), "muted");
        var panel = new VBox(16, Labels.whole(messages.text("recovery.title"), "muted"), head(), lead, steps(), new ExportStrip(files, messages), answers(goOn));
        panel.setId("recovery");
        panel.getStyleClass().addAll("panel", "recovery-panel");
        panel.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(panel);
    }

    /** Puts the focus where a person goes on. */
    void begin() {
        lookup("#recovery-seen").requestFocus();
    }

    private HBox head() {
        var icon = new FontIcon(recovery.isLossy() ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.CHECK_CIRCLE);
        icon.getStyleClass().add(recovery.isLossy() ? "warning" : "success");
        var verdict = Labels.wrapped(words.verdict(recovery), "page-title");
        verdict.setId("recovery-verdict");
        var head = new HBox(12, icon, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox steps() {
        var steps = new VBox(8);
        steps.setId("recovery-steps");
        int number = 1;
        for (String each : words.steps(recovery)) {
            var line = new HBox(8, Labels.whole(number++ + ".", "muted"), Labels.wrapped(each));
            line.getStyleClass().add("recovery-step");
            steps.getChildren().add(line);
        }
        return steps;
    }

    private HBox answers(Runnable goOn) {
        Button seen = button("recovery-seen", "recovery.go-on", goOn);
        seen.getStyleClass().add("accent");
        var answers = new HBox(8, seen);
        RecoveryWords.aside(recovery)
                .ifPresent(folder -> answers.getChildren()
                        .add(button("recovery-folder", "backup.open-folder", () -> files.open(folder))));
        answers.getChildren().add(button("recovery-export", "recovery.export", this::export));
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
            Files.write(file, words.lines(recovery));
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
