package org.duban.ui.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.messages.Messages;
import org.duban.usecase.Cancelled;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.UnsavedChange;

/** How bringing back ended, in lines: how many came back, which were stored already, which do not fit, which are missing. */
record BroughtBackWords(Messages messages) {

    /** More would hide the page below. */
    private static final int MOST = 6;

    String of(BringBack.Result result) {
        var lines = new ArrayList<String>();
        lines.add(messages.text("backup.brought-back", result.done()));
        add(lines, "backup.brought-back-stored", result.stored());
        add(lines, "backup.brought-back-left", result.left());
        RuntimeException why = result.why();
        if (why != null) {
            lines.add(messages.text("backup.brought-back-ended", result.untried(), why(why)));
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, List<UnsavedChange> changes) {
        if (!changes.isEmpty()) {
            lines.add(messages.text(key, changes.size(), listed(changes)));
        }
    }

    private String listed(List<UnsavedChange> changes) {
        String listed = changes.stream().limit(MOST).map(UnsavedChange::words).collect(Collectors.joining("\n"));
        return changes.size() <= MOST ? listed : messages.text("backup.brought-back-more", listed, changes.size() - MOST);
    }

    private String why(RuntimeException ended) {
        return ended instanceof Cancelled ? messages.text("backup.cancelled") : Told.sentence(ended).apply(messages);
    }
}
