package org.duban.ui.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.usecase.Refusal;
import org.duban.usecase.Reporting;
import org.duban.usecase.TypedDay;
import org.duban.usecase.form.ExistingForms;
import org.duban.usecase.form.FormPaper;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormWords;
import org.duban.usecase.form.IssueForms;
import org.jspecify.annotations.Nullable;

/** 下发填报表 into a folder: asked about once, written in the background, told how it ended. */
public final class IssueModel {

    private static final String FOLDER = "forms";

    private final FormsOffice office;
    private final FormPaper paper;
    private final Consumer<Path> opener;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
    private final ReadOnlyObjectWrapper<@Nullable Refusal> wrong = new ReadOnlyObjectWrapper<>(this, "wrong");
    private final ReadOnlyObjectWrapper<@Nullable Ready> meeting = new ReadOnlyObjectWrapper<>(this, "meeting");
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");

    /**
     * @param opener opens a folder with the program the system has for it
     */
    public IssueModel(FormsOffice office, FormPaper paper, Consumer<Path> opener) {
        this.office = office;
        this.paper = paper;
        this.opener = opener;
        office.quarter().subscribe((before, after) -> close());
    }

    /**
     * Forms that can be written.
     *
     * @param existing those of the folder's files that they would replace
     */
    record Ready(ReportingPeriod period, List<FormSheet> forms, Path folder, List<Path> existing) {}

    /** How it ended. */
    sealed interface Result {

        /**
         * They are there.
         *
         * @param kept how many files of before were left as they are
         */
        record Written(int forms, int kept, Path folder) implements Result {}

        /** They could not be written. */
        record Refused(Refusal why) implements Result {}
    }

    /** Whether it is being asked when and where to. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** What is wrong with the answer; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable Refusal> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The forms that would replace files, while somebody has to say what about these; null otherwise. */
    ReadOnlyObjectProperty<@Nullable Ready> meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    /** How the last one ended; null before, and once it was seen. */
    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Begins to ask. */
    void ask() {
        result.set(null);
        asking.set(true);
    }

    /** Asks no longer. */
    void close() {
        asking.set(false);
        wrong.set(null);
        meeting.set(null);
    }

    /** The result was seen. */
    void forget() {
        result.set(null);
    }

    /** The folder of the last time, while it is there. */
    Optional<Path> folder() {
        return Optional.ofNullable(office.preferences().settings().folders().get(FOLDER))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    /** Takes another folder. */
    void choose(Path folder) {
        wrong.set(null);
        meeting.set(null);
        office.preferences().change(settings -> settings.withFolder(FOLDER, folder.toString()));
    }

    /** The due day of the quarter looked at, as it is typed at first. */
    String usualDue() {
        return office.book()
                .map(book -> issue().period(book, office.looked()).due().toString())
                .orElse("");
    }

    /** Writes the forms of the quarter looked at, unless files would be replaced: then somebody has to say so first. */
    void write(String typedDue) {
        wrong.set(null);
        meeting.set(null);
        try {
            Ready ready = ready(period(office.looked(), typedDue));
            if (ready.existing().isEmpty()) {
                write(ready, ExistingForms.REFUSE);
            } else {
                meeting.set(ready);
            }
        } catch (Refusal why) {
            wrong.set(why);
        }
    }

    /** Writes them, the files that are there kept or replaced. */
    void write(ExistingForms existing) {
        Ready ready = meeting.get();
        if (ready != null) {
            write(ready, existing);
        }
    }

    /** Opens the folder that they were written to. */
    void open(Path folder) {
        opener.accept(folder);
    }

    private Ready ready(ReportingPeriod period) {
        Path folder = folder().orElseThrow(() -> new Refusal("forms-no-folder"));
        PlanBook book = office.book().orElseThrow(() -> new Refusal("plan-gone"));
        List<FormSheet> forms = issue().of(office.account(), book, period, null);
        return new Ready(period, forms, folder, IssueForms.existing(forms, folder));
    }

    private static ReportingPeriod period(Quarter quarter, String typed) {
        LocalDate due = TypedDay.read(typed, quarter.last()).orElseThrow(() -> new Refusal("not-a-day", typed.strip()));
        if (due.isBefore(quarter.first())) {
            throw new Refusal("due-before-quarter", FormWords.day(due), FormSheet.words(quarter));
        }
        return new ReportingPeriod(quarter, due, null);
    }

    private void write(Ready ready, ExistingForms existing) {
        close();
        try {
            ask(ready);
        } catch (Refusal why) {
            result.set(new Result.Refused(why));
            return;
        }
        var issue = issue();
        var account = office.account();
        office.background().run(
                office.messages().text("forms.issuing", ready.forms().size()),
                progress -> issue.write(account, ready.forms(), ready.folder(), existing, progress),
                written -> result.set(
                        new Result.Written(written.size(), ready.forms().size() - written.size(), ready.folder())),
                this::failed);
    }

    /** Before a form lies anywhere: none is ever filled in for a quarter that takes none. */
    private void ask(Ready ready) {
        PlanBook book = office.book()
                .filter(each -> each.plan().id().equals(ready.forms().getFirst().plan()))
                .orElseThrow(() -> new Refusal("forms-plan-left"));
        ReportingPeriod period = ready.period();
        boolean asked = book.reports().period(period.quarter()).filter(period::equals).isPresent();
        if (!asked) {
            office.workspace()
                    .carryOut(new Reporting(office.clock()).ask(book, period.quarter(), period.due(), office.account()));
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof Refusal why) {
            result.set(new Result.Refused(why));
        } else {
            office.background().failed(failure);
        }
    }

    private IssueForms issue() {
        return new IssueForms(paper, office.clock(), office.rules());
    }
}
