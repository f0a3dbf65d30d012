package org.duban.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.duban.messages.Messages;
import org.duban.ui.workspace.SaveState;
import org.duban.usecase.Refusal;

/** The sentences of the status bar. */
final class StatusWords {

    private final Messages messages;
    private final DateTimeFormatter time;

    StatusWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    /** Whether everything is on the disk; empty when nothing was changed yet. */
    String of(SaveState state) {
        return switch (state) {
            case SaveState.Untouched untouched -> "";
            case SaveState.Saving saving -> messages.text("shell.saving");
            case SaveState.Saved saved -> messages.text("shell.saved", at(saved.at()));
            case SaveState.Failed failed -> messages.text("shell.not-saved", of(failed.reason()));
        };
    }

    /** What went wrong, in a sentence without anything technical. */
    String of(Throwable failure) {
        return failure instanceof Refusal refusal ? messages.sentence(refusal) : messages.text("shell.unexpected");
    }

    private String at(Instant instant) {
        return time.format(instant);
    }
}
