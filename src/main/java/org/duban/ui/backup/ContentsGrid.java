package org.duban.ui.backup;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.usecase.backup.BackupContents;
import org.duban.wording.BackupWords;

/** What a backup holds: its date, its years and how much of everything. */
final class ContentsGrid extends GridPane {

    private final Messages messages;

    ContentsGrid(BackupContents contents, String file, BackupWords words) {
        super(12, 8);
        this.messages = words.messages();
        setId("backup-contents");
        add("made", words.time(contents.made()));
        add("years", words.years(contents));
        add("reports", messages.text("backup.reports", contents.reports()));
        add("history", messages.text("backup.history", contents.history()));
        add("evidence", messages.text("backup.evidence", contents.evidenceFiles(), words.size(contents.evidenceBytes())));
        add("file", file);
        if (!contents.leftOut().isEmpty()) {
            add("left-out", String.join(messages.text("backup.and"), contents.leftOut()));
        }
    }

    private void add(String name, String value) {
        Label what = Labels.whole(messages.text("backup.field." + name), "muted");
        Label said = Labels.wrapped(value);
        GridPane.setHgrow(said, Priority.ALWAYS);
        addRow(getRowCount(), what, said);
    }
}
