package org.duban.ui.form;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.report.Quarter;
import org.duban.usecase.Refusal;
import org.duban.usecase.chase.ChaseList;
import org.duban.usecase.chase.ChasePaper;
import org.duban.usecase.chase.ChaseReports;
import org.duban.usecase.chase.ChaseWords;
import org.duban.ui.export.FileExport;
import org.jspecify.annotations.Nullable;

/** 催报名单 of the quarter looked at: shown, copied, written as Excel. */
public final class ChaseModel {

    private final FormsOffice office;
    private final ChasePaper paper;
    private final FileExport files;
    private final Consumer<String> clipboard;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    /**
     * What is shown: the list, or why there is none.
     *
     * @param list   null where it was refused
     * @param why    null where it was not
     * @param copied what was copied last, in words; empty before
     */
    record Shown(@Nullable ChaseList list, @Nullable Refusal why, String copied) {}

    /**
     * @param files     writes the list, and tells how that ended
     * @param clipboard takes words to be pasted elsewhere
     */
    public ChaseModel(FormsOffice office, ChasePaper paper, FileExport files, Consumer<String> clipboard) {
        this.office = office;
        this.paper = paper;
        this.files = files;
        this.clipboard = clipboard;
        office.workspace().reportsProperty().subscribe((before, after) -> refresh());
        office.workspace().planProperty().subscribe((before, after) -> refresh());
        office.quarter().subscribe((before, after) -> refresh());
    }

    /** What is shown; null while it is not open. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the list of the quarter looked at. */
    public void open() {
        show("");
    }

    /** Shows it no longer; false where it was not shown. */
    boolean close() {
        boolean open = shown.get() != null;
        shown.set(null);
        return open;
    }

    /** Copies the message to all. */
    void copy() {
        Shown now = shown.get();
        if (now != null && now.list() != null) {
            copied(ChaseWords.all(now.list()), office.messages().text("forms.chase-copied-all"));
        }
    }

    /** Copies the message to one department. */
    void copy(ChaseList.Debtor debtor) {
        Shown now = shown.get();
        if (now != null && now.list() != null) {
            String words = office.messages().text("forms.chase-copied", debtor.department().name());
            copied(ChaseWords.to(debtor, now.list()), words);
        }
    }

    /** Writes the list to the file, in the background. */
    void write(Path file) {
        Shown now = shown.get();
        if (now != null && now.list() != null) {
            ChaseList list = now.list();
            files.write((chosen, progress) -> paper.write(list, chosen), file, office.messages().text("forms.chase-writing"));
        }
    }

    private void copied(String words, String note) {
        clipboard.accept(words);
        show(note);
    }

    private void refresh() {
        if (!office.account().isOffice()) {
            shown.set(null);
        } else if (shown.get() != null) {
            show("");
        }
    }

    private void show(String copied) {
        Quarter quarter = office.looked();
        try {
            shown.set(office.book()
                    .map(book -> new Shown(
                            new ChaseReports(office.rules().obligations()).of(office.account(), book, quarter, office.today()),
                            null,
                            copied))
                    .orElse(null));
        } catch (Refusal why) {
            shown.set(new Shown(null, why, ""));
        }
    }
}
