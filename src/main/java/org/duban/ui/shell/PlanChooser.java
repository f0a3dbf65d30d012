package org.duban.ui.shell;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.duban.messages.Messages;
import org.duban.ui.intake.IntakeModel;

/** Asks for documents with the system's own dialog and takes them in. */
public final class PlanChooser implements Runnable {

    private static final List<String> KINDS =
            List.of("*.docx", "*.doc", "*.xlsx", "*.xls", "*.pdf", "*.txt", "*.csv");

    private final IntakeModel intake;
    private final Supplier<Messages> messages;
    private final Window owner;

    public PlanChooser(IntakeModel intake, Supplier<Messages> messages, Window owner) {
        this.intake = intake;
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public void run() {
        Messages words = messages.get();
        var chooser = new FileChooser();
        chooser.setTitle(words.text("intake.choose-title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.text("intake.file-kinds"), KINDS),
                        new ExtensionFilter(words.text("intake.any-file"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            intake.open(chosen.stream().map(File::toPath).toList());
        }
    }
}
