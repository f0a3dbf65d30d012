package org.duban.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanBook;
import org.duban.usecase.Progress;
import org.duban.usecase.Reporting;
import org.duban.usecase.form.CollectForms;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.FileChoice;
import org.duban.usecase.form.FormChoices;
import org.duban.usecase.form.FormFile;
import org.duban.usecase.form.FormReader;
import org.jspecify.annotations.Nullable;

/** 回收填报表: files that were read, what was decided about them, and what becomes of them; nothing is stored before 收下. */
public final class CollectModel {

    private final FormsOffice office;
    private final FormReader reader;
    private final List<FormFile> files = new ArrayList<>();
    /** The files whose rows are listed, and those about which it was once found whether they need be. */
    private final Set<Path> open = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Collected> collected = new ReadOnlyObjectWrapper<>(this, "collected");
    private final Consumer<String> clipboard;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");
    private FormChoices choices = FormChoices.USUAL;

    /**
     * @param clipboard takes what is to be pasted elsewhere
     */
    public CollectModel(FormsOffice office, FormReader reader, Consumer<String> clipboard) {
        this.office = office;
        this.reader = reader;
        this.clipboard = clipboard;
        office.workspace().reportsProperty().subscribe((before, after) -> refresh());
        office.workspace().planProperty().subscribe((before, after) -> refresh());
        office.quarter().subscribe((before, after) -> refresh());
    }

    /** What becomes of the files as things stand; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable Collected> collectedProperty() {
        return collected.getReadOnlyProperty();
    }

    /** Reads more files, in the background; one that is on the list is read again. */
    public void add(List<Path> paths) {
        office.background().run(
                office.messages().text("forms.reading", paths.size()),
                progress -> read(paths, progress),
                this::listed);
    }

    /** Whether the first of them that is there is a form; quick, and in the background. */
    public void look(List<Path> paths, Runnable form, Runnable other) {
        office.background().quietly(
                progress -> paths.stream().anyMatch(reader::isForm),
                any -> (any ? form : other).run(),
                failure -> other.run());
    }

    /** What was decided about the file. */
    FileChoice choice(Path file) {
        return choices.of(file);
    }

    /** Decides something about the file. */
    void decide(Path file, UnaryOperator<FileChoice> how) {
        choices = choices.with(file, how.apply(choices.of(file)));
        refresh();
    }

    /** Whether a file is left whole when a row of it cannot be taken. */
    boolean isWhole() {
        return choices.wholeFiles();
    }

    /** Takes files whole, or row by row. */
    void setWhole(boolean whole) {
        choices = choices.whole(whole);
        refresh();
    }

    /** Whether the file's rows are listed: at first those of one that needs somebody. */
    boolean isOpen(Collected.File file) {
        return open.contains(file.from().path());
    }

    /** Turns round whether the file's rows are listed. */
    void turn(Collected.File file) {
        Path path = file.from().path();
        if (!open.remove(path)) {
            open.add(path);
        }
    }

    /** 收下: takes in what can be taken, as one change; the files that still need somebody stay on the list. */
    boolean take() {
        Collected now = collected.get();
        if (now == null || now.change() == null) {
            return false;
        }
        files.removeAll(now.files().stream().filter(Collected.File::isSettled).map(Collected.File::from).toList());
        office.workspace().carryOut(now.change());
        refresh();
        return true;
    }

    /** 复制给科室: puts the words on the clipboard. */
    void copy(String message) {
        clipboard.accept(message);
        copied.set(true);
    }

    /** Whether something is on the clipboard since the list changed. */
    ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /** Forgets the files and what was decided about them. */
    public void close() {
        files.clear();
        open.clear();
        seen.clear();
        choices = FormChoices.USUAL;
        refresh();
    }

    private List<FormFile> read(List<Path> paths, Progress progress) {
        return CollectForms.read(reader, paths.stream().distinct().toList(), progress);
    }

    private void listed(List<FormFile> read) {
        for (FormFile file : read) {
            files.removeIf(known -> known.path().equals(file.path()));
            seen.remove(file.path());
            files.add(file);
        }
        refresh();
    }

    /** Looks again at what becomes of the files; only the office sees it, so that after another person it is looked at anew. */
    void refresh() {
        copied.set(false);
        PlanBook book = office.book().orElse(null);
        if (files.isEmpty() || book == null || !office.account().isOffice()) {
            collected.set(null);
            return;
        }
        choices = choices.only(office.looked());
        Collected now = new CollectForms(new Reporting(office.clock()), office.account(), office.rules().obligations(), choices)
                .of(book, office.workspace().departments(), List.copyOf(files));
        now.files().stream().filter(file -> file.marks() != null).forEach(this::openOnce);
        collected.set(now);
    }

    private void openOnce(Collected.File file) {
        Path path = file.from().path();
        if (seen.add(path) && !file.isSettled()) {
            open.add(path);
        }
    }
}
