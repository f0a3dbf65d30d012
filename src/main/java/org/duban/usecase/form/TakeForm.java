package org.duban.usecase.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FileChoice.RowChoice;
import org.duban.usecase.form.FormFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one form that came back. */
final class TakeForm {

    private final Obligations obligations;
    private final FormChoices choices;
    private final FileChoice choice;
    private final FilledForm form;
    private final FormMarks marks;
    private final Plan plan;
    private final HandIn handIn;
    private final Set<TaskId> seen = new HashSet<>();

    TakeForm(
            Obligations obligations, FormChoices choices, FileChoice choice, FilledForm form, FormMarks marks, HandIn handIn) {
        this.obligations = obligations;
        this.choices = choices;
        this.choice = choice;
        this.form = form;
        this.marks = marks;
        this.plan = handIn.book().plan();
        this.handIn = handIn;
    }

    /** What became of them; where the file is wanted whole and cannot be, nothing is handed in. */
    List<Collected.Row> rows() {
        List<Collected.Row> rows =
                IntStream.range(0, form.rows().size()).mapToObj(this::row).toList();
        if (choices.wholeFiles() && rows.stream().anyMatch(Collected.Row::isInTheWay)) {
            handIn.takeBack();
            return rows.stream().map(Collected.Row::held).toList();
        }
        return rows;
    }

    private Collected.Row row(int at) {
        FilledRow filled = form.rows().get(at);
        FormMarks.Row made = new RowMatch(marks).of(filled).orElse(null);
        FilledFacts facts = made == null ? FilledFacts.NONE : form.facts(made.task());
        StatusReport stored = made == null ? null : handIn.stored(marks, made.task());
        if (filled.blank() && (facts.isBlank() || isSaid(facts, stored))) {
            return new Collected.Row(at, filled.locked(), Outcome.EMPTY, filled.content(), null, List.of());
        }
        ReportContent said = said(filled.content(), facts, stored);
        List<FormFinding> wrong = made == null
                ? List.of(FormFinding.of(Kind.TASK_UNKNOWN, filled.place(FormColumn.TEXT)))
                : wrong(made, filled, facts, said);
        if (made == null || !wrong.isEmpty()) {
            return new Collected.Row(at, filled.locked(), Outcome.REFUSED, filled.content(), null, wrong);
        }
        seen.add(made.task());
        return decided(at, made, said, stored);
    }

    private List<FormFinding> wrong(FormMarks.Row made, FilledRow filled, FilledFacts facts, ReportContent said) {
        Task task = plan.task(made.task()).orElse(null);
        StatusReport stored = handIn.stored(marks, made.task());
        Stream<FormFinding> notOwed = RowCheck.notOwed(obligations, task, marks, filled, stored).stream();
        Stream<FormFinding> twice = seen.contains(made.task())
                ? Stream.of(FormFinding.of(Kind.TASK_TWICE, filled.place(FormColumn.TEXT)))
                : Stream.of();
        Stream<FormFinding> unclear =
                new RowMatch(marks).isPlain(made, filled) ? Stream.of() : changed(made, filled).stream();
        Stream<FormFinding> lacking = RowCheck.lacking(handIn.lacks(made.task(), said), filled, facts).stream();
        return Stream.of(unclear, twice, notOwed, RowCheck.wrong(task, filled, facts).stream(), lacking)
                .flatMap(each -> each)
                .toList();
    }

    private List<FormFinding> changed(FormMarks.Row made, FilledRow filled) {
        return RowMatch.changed(made, filled, form.origin());
    }

    private Collected.Row decided(int at, FormMarks.Row made, ReportContent said, @Nullable StatusReport stored) {
        FilledRow filled = form.rows().get(at);
        List<FormFinding> altered = changed(made, filled);
        var already = stored == null ? null : new SaidAlready(said, stored);
        StatusReport newer = already != null && already.isNewerThan(made) ? stored : null;
        List<FormFinding> findings = newer == null
                ? altered
                : Stream.concat(altered.stream(), Stream.of(RowCheck.newer(filled, newer, handIn.formOf(newer)))).toList();
        Outcome outcome = already != null && already.isHandedIn() ? Outcome.UNCHANGED : outcome(at, newer, !altered.isEmpty());
        if (outcome == Outcome.TAKEN) {
            handIn.hand(marks, made.task(), said);
        }
        boolean open = outcome != Outcome.UNCHANGED;
        return new Collected.Row(at, filled.locked(), outcome, said, open ? newer : null, open ? findings : List.of());
    }

    private Outcome outcome(int at, @Nullable StatusReport newer, boolean altered) {
        RowChoice chosen = choice.row(at).orElse(null);
        if (chosen == RowChoice.LEAVE) {
            return Outcome.LEFT;
        }
        boolean taken = chosen == RowChoice.TAKE;
        if (newer != null && !(wins(newer, taken) && handIn.mayReplace(newer))) {
            return Outcome.CONFLICT;
        }
        return altered && !taken && !choices.takeAltered() ? Outcome.ALTERED : Outcome.TAKEN;
    }

    private boolean wins(StatusReport newer, boolean taken) {
        return taken || (choices.preferForms() && !handIn.isOfThisGo(newer));
    }

    /** A sheet of facts comes filled with what the report says already. */
    private static boolean isSaid(FilledFacts facts, @Nullable StatusReport stored) {
        return stored != null && facts.isSaidBy(stored.content());
    }

    /** What the row says of the task, with the evidence that a form cannot carry. */
    private ReportContent said(ReportContent row, FilledFacts facts, @Nullable StatusReport stored) {
        ReportContent kept = stored == null ? ReportContent.EMPTY : stored.content();
        return new ReportContent(
                row.state(),
                row.percent(),
                row.progress(),
                row.issues(),
                row.nextSteps(),
                form.withFacts() ? facts.completed() : kept.completed(),
                form.withFacts() ? facts.values() : kept.values(),
                kept.evidence());
    }
}
