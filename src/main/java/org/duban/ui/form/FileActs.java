package org.duban.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Department;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.FileChoice;
import org.duban.usecase.form.FormGuess;

/** What can be decided about a file: 作为三季度, 选科室, 忽略, 复制给科室. */
record FileActs(CollectModel model, FormsOffice office, CollectWords words) {

    List<Act> of(Collected.File file) {
        Path path = file.from().path();
        var acts = new ArrayList<Act>();
        if (file.refusal() != null) {
            acts.addAll(remedies(file, file.refusal()));
        }
        boolean decided = !model.choice(path).equals(FileChoice.NONE);
        if (decided) {
            acts.add(act(path, "file-restore", words.text("forms.restore"), choice -> FileChoice.NONE));
        }
        if (!file.isIgnored()) {
            acts.add(act(path, "file-ignore", words.text("forms.ignore"), choice -> choice.ignored(true)));
        }
        var message = new ToDepartment(words);
        if (message.has(file)) {
            acts.add(new Act("file-copy", words.text("forms.copy-to"), false, () -> model.copy(message.of(file))));
        }
        return acts;
    }

    private List<Act> remedies(Collected.File file, Refusal why) {
        return switch (why.key()) {
            case "form-other-quarter" -> quarters(file);
            case "form-marks-gone", "form-marks-damaged", "form-version" -> named(file);
            case "form-department-unknown" -> List.of(departments(file));
            default -> List.of();
        };
    }

    private List<Act> quarters(Collected.File file) {
        Path path = file.from().path();
        var acts = new ArrayList<Act>();
        acts.add(as(path, "file-as", office.looked()));
        Quarter own = file.guess().quarter();
        if (own != null && isOpen(own)) {
            acts.add(as(path, "file-own", own));
        }
        return acts;
    }

    private List<Act> named(Collected.File file) {
        FormGuess guess = file.guess();
        Department department = guess.department();
        Quarter quarter = guess.quarter() != null && isOpen(guess.quarter()) ? guess.quarter() : office.looked();
        var acts = new ArrayList<Act>();
        if (department != null) {
            String label = words.text("forms.as", department.name() + " " + words.quarter(quarter));
            acts.add(act(file.from().path(), "file-as", label, choice -> choice.of(department.id()).as(quarter)));
        }
        acts.add(departments(file));
        return acts;
    }

    private Act as(Path path, String id, Quarter quarter) {
        return act(path, id, words.text("forms.as", words.quarter(quarter)), choice -> choice.as(quarter));
    }

    private Act departments(Collected.File file) {
        Path path = file.from().path();
        Quarter quarter = office.looked();
        List<Act.Choice> choices = office.book().stream()
                .flatMap(book -> office.rules().obligations()
                        .of(book.plan(), book.progress(), book.reports(), quarter).stream())
                .filter(owed -> !owed.exempt())
                .map(owed -> owed.department())
                .distinct()
                .map(each -> new Act.Choice(
                        each.name(), () -> model.decide(path, choice -> choice.of(each.id()).as(quarter))))
                .toList();
        return new Act("file-department", words.text("forms.choose-department"), false, () -> {}, choices);
    }

    private Act act(Path path, String id, String label, UnaryOperator<FileChoice> how) {
        return new Act(id, label, false, () -> model.decide(path, how));
    }

    private boolean isOpen(Quarter quarter) {
        return office.book()
                .map(PlanBook::reports)
                .flatMap(reports -> reports.period(quarter))
                .filter(ReportingPeriod::isOpen)
                .isPresent();
    }
}
