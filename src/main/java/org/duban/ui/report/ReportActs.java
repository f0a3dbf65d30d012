package org.duban.ui.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Reporting;
import org.duban.usecase.TypedDay;
import org.jspecify.annotations.Nullable;

/** The steps of the chosen report, and asking for a quarter. */
public final class ReportActs {

    private static final Set<Act> OF_DEPARTMENTS = EnumSet.of(Act.SUBMIT, Act.WITHDRAW);

    private final Workspace workspace;
    private final Reporting reporting;
    private final MatrixModel matrix;
    private final EntryModel entry;
    private final WalkModel walk;
    /** What somebody had begun to say to other reports; to none is null. */
    private final Map<PlanReports.@Nullable Key, String> comments = new HashMap<>();
    private final StringProperty comment = new SimpleStringProperty(this, "comment", "");
    private final ReadOnlyObjectWrapper<@Nullable String> commentError = new ReadOnlyObjectWrapper<>(this, "commentError");
    /** What was handed in last, until somebody looks for a report anew or has something to say to it. */
    private PlanReports.@Nullable Key handedIn;

    ReportActs(Workspace workspace, Reporting reporting, MatrixModel matrix, EntryModel entry, WalkModel walk) {
        this.workspace = workspace;
        this.reporting = reporting;
        this.matrix = matrix;
        this.entry = entry;
        this.walk = walk;
        matrix.chosenProperty().subscribe((before, after) -> {
            comments.put(before, comment.get());
            comment.set(comments.getOrDefault(after, ""));
            lookAnew();
        });
        comment.subscribe((before, after) -> lookAnew());
    }

    private interface Step {

        Change of(PlanBook book, StatusReport report, Account account);
    }

    /** 审核意见 to the chosen report, kept until it is used. */
    public StringProperty commentProperty() {
        return comment;
    }

    /** The key of the sentence about what the comment lacks; null when nothing is wrong. */
    public ReadOnlyObjectProperty<@Nullable String> commentErrorProperty() {
        return commentError.getReadOnlyProperty();
    }

    /** What whoever acts now can do with the chosen report. */
    public Set<Act> possible() {
        Set<Act> possible = possibleAtAll();
        if (!matrix.isOfOffice()) {
            possible.retainAll(entry.isTheirs() ? OF_DEPARTMENTS : EnumSet.noneOf(Act.class));
        }
        return possible;
    }

    private Set<Act> possibleAtAll() {
        if (!entry.isOpen()) {
            return EnumSet.noneOf(Act.class);
        }
        if (entry.isEditable()) {
            return EnumSet.of(Act.SUBMIT);
        }
        ReportStage stage = matrix.chosen().map(OwedReport::report).map(StatusReport::stage).orElse(ReportStage.DRAFT);
        return switch (stage) {
            case DRAFT, RETURNED -> EnumSet.noneOf(Act.class);
            case SUBMITTED -> handedInHere() ? EnumSet.of(Act.ACCEPT, Act.RETURN, Act.WITHDRAW) : EnumSet.of(Act.ACCEPT, Act.RETURN);
            case ACCEPTED -> EnumSet.of(Act.REOPEN);
        };
    }

    /** Who handed it in takes it back, and any other account of that department; the office sends back what is not its own. */
    private boolean handedInHere() {
        StatusReport report = report();
        return report != null && (report.department().equals(workspace.account().department()) || workspace.account().name().equals(whoHandedIn(report)));
    }

    private static @Nullable String whoHandedIn(StatusReport report) {
        return report.steps().reversed().stream()
                .filter(each -> each.act() == Act.SUBMIT)
                .map(ReportStep::who)
                .findFirst()
                .orElse(null);
    }

    /** 交报; false when something is missing or cannot be understood, which its field then says. */
    public boolean submit() {
        ReportForm form = entry.formProperty().get();
        if (form == null || !possible().contains(Act.SUBMIT)) {
            return false;
        }
        form.submittingProperty().set(true);
        entry.keep();
        if (!form.isValid()) {
            return false;
        }
        if (report() == null) {
            begin(form);
        }
        boolean done = take(Act.SUBMIT, reporting::submit);
        handedIn = done ? form.key() : null;
        return done;
    }

    /**
     * Ctrl+Enter: 交报 while it is written, 审核通过 while it waits. Pressed twice it accepts nothing that it handed in:
     * the report is looked for anew first, or its button is pressed.
     */
    public boolean decide() {
        Set<Act> possible = possible();
        if (possible.contains(Act.SUBMIT)) {
            return submit();
        }
        if (!possible.contains(Act.ACCEPT)) {
            return false;
        }
        if (handedIn != null && handedIn.equals(matrix.chosenProperty().get())) {
            commentError.set("reporting.error.just-handed-in");
            return false;
        }
        return accept();
    }

    /** F8: goes on to the next report, which is looked at anew though it be the same. */
    public boolean next() {
        lookAnew();
        return walk.next();
    }

    private void lookAnew() {
        handedIn = null;
        commentError.set(null);
    }

    /** 撤回. */
    public boolean withdraw() {
        return take(Act.WITHDRAW, reporting::withdraw);
    }

    /** 审核通过; the next report that waits is then looked at. */
    public boolean accept() {
        String said = comment.get().strip();
        boolean done = take(Act.ACCEPT, (book, report, account) -> reporting.accept(book, report, said, account));
        return done && goOn();
    }

    /** 退回; false without a comment. The next report that waits is then looked at. */
    public boolean giveBack() {
        if (comment.get().isBlank() && possible().contains(Act.RETURN)) {
            commentError.set("refusal.return-without-comment");
            return false;
        }
        String said = comment.get();
        boolean done = take(Act.RETURN, (book, report, account) -> reporting.giveBack(book, report, said, account));
        return done && goOn();
    }

    /** 重新打开. */
    public boolean reopen() {
        return take(Act.REOPEN, reporting::reopen);
    }

    /** The day a quarter would be due on, as it is typed at first. */
    public String usualDue(Quarter quarter) {
        return matrix.matrixProperty().get().reports().period(quarter)
                .map(ReportingPeriod::due)
                .orElseGet(() -> ReportingPeriod.open(quarter, matrix.rules().dueDays()).due())
                .toString();
    }

    /** The key of what is wrong with a typed due day; null when nothing is. */
    public @Nullable String wrongDue(Quarter quarter, String typed) {
        LocalDate due = TypedDay.read(typed, quarter.last()).orElse(null);
        if (due == null) {
            return "task.error.not-a-date";
        }
        return due.isBefore(quarter.first()) ? "reporting.error.due-too-early" : null;
    }

    /** 下发: the quarter is asked for, or due on another day; false when the day cannot be used, or it is not theirs to ask. */
    public boolean ask(Quarter quarter, String typed) {
        if (wrongDue(quarter, typed) != null || !matrix.isOfOffice()) {
            return false;
        }
        PlanBook book = workspace.book().orElseThrow();
        LocalDate due = TypedDay.read(typed, quarter.last()).orElseThrow();
        workspace.carryOut(reporting.ask(book, quarter, due, workspace.account()));
        return true;
    }

    /** Whoever acts leaves, and takes along what they had to say. */
    void leave() {
        comments.clear();
        comment.set("");
    }

    private @Nullable StatusReport report() {
        return matrix.chosen().map(OwedReport::report).orElse(null);
    }

    /** Handing in a form that was left as it began takes it as written. */
    private void begin(ReportForm form) {
        var key = form.key();
        PlanBook book = workspace.book().orElseThrow();
        var content = form.content(ReportContent.EMPTY);
        workspace.carryOut(reporting.write(book, key.task(), key.quarter(), key.department(), content, workspace.account()));
    }

    private boolean take(Act act, Step step) {
        StatusReport report = report();
        if (report == null || !possible().contains(act)) {
            return false;
        }
        workspace.carryOut(step.of(workspace.book().orElseThrow(), report, workspace.account()));
        if (act == Act.ACCEPT || act == Act.RETURN) {
            comment.set("");
        }
        return true;
    }

    private boolean goOn() {
        walk.next();
        return true;
    }
}
