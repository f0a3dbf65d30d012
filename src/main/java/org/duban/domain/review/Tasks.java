package org.duban.domain.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftTask;
import org.jspecify.annotations.Nullable;

/** Draft tasks with one part exchanged. */
final class Tasks {

    private Tasks() {}

    static DraftTask withNumber(DraftTask task, @Nullable String number) {
        return new DraftTask(
                number, task.text(), task.lead(), task.supporting(), task.deadlines(), task.indicators(),
                task.recurrences(), task.place(), task.source());
    }

    static DraftTask withText(DraftTask task, String text) {
        return new DraftTask(
                task.number(), text, task.lead(), task.supporting(), task.deadlines(), task.indicators(),
                task.recurrences(), task.place(), task.source());
    }

    static DraftTask withDeadlines(DraftTask task, List<DraftDeadline> deadlines) {
        return new DraftTask(
                task.number(), task.text(), task.lead(), task.supporting(), deadlines, task.indicators(),
                task.recurrences(), task.place(), task.source());
    }

    /** A department stands once in each part, however often it is given. */
    static DraftTask withDepartments(DraftTask task, List<DraftDepartment> lead, List<DraftDepartment> supporting) {
        return new DraftTask(
                task.number(), task.text(), distinct(lead), distinct(supporting), task.deadlines(), task.indicators(),
                task.recurrences(), task.place(), task.source());
    }

    static DraftTask withDepartments(DraftTask task, UnaryOperator<DraftDepartment> how) {
        return withDepartments(
                task,
                task.lead().stream().map(how).toList(),
                task.supporting().stream().map(how).toList());
    }

    private static List<DraftDepartment> distinct(List<DraftDepartment> departments) {
        Map<String, DraftDepartment> byName = new LinkedHashMap<>();
        departments.forEach(each -> byName.merge(
                each.name(), each, (one, other) -> new DraftDepartment(one.name(), joined(one.at(), other.at()))));
        return List.copyOf(byName.values());
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
