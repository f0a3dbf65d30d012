package org.duban.ui.plantree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskState;
import org.duban.ui.workspace.Recording;

/** What the sample hospital has done by 10 October 2024. */
final class SampleFacts {

    private static final List<Integer> PERCENTS = List.of(
            100, 78, 60, 100, 68, 48, 40, 70, 70, 50, 100, 40, 55, 67, 50, 100, 70, 75, 62, 58, 45, 100, 72, 66, 80, 64, 76, 70, 100, 52);
    private static final Map<String, LocalDate> MET = Map.of(
            "1", LocalDate.of(2024, 6, 28),
            "4", LocalDate.of(2024, 9, 26),
            "6", LocalDate.of(2024, 6, 26),
            "11", LocalDate.of(2024, 8, 30),
            "16", LocalDate.of(2024, 6, 25),
            "22", LocalDate.of(2024, 6, 30),
            "29", LocalDate.of(2024, 9, 20));

    private final Office office;
    private final Recording recording;

    private SampleFacts(Office office) {
        this.office = office;
        this.recording = office.model.facts().recording();
    }

    static void record(Office office) {
        new SampleFacts(office).record();
    }

    private void record() {
        for (int i = 0; i < PERCENTS.size(); i++) {
            Task task = office.task(Integer.toString(i + 1));
            recording.setPercent(task.id(), PERCENTS.get(i));
            recording.setState(task.id(), TaskState.IN_PROGRESS);
        }
        MET.forEach((number, day) -> met(office.task(number), day));
        Task six = office.task("6");
        value(six, six.indicators().getFirst(), "2");
        value(six, six.indicators().getLast(), "4");
    }

    /** The first deadline by its day, and of tasks that are wholly done every one. */
    private void met(Task task, LocalDate day) {
        boolean wholly = !"6".equals(task.number());
        Deadline first = task.deadlines().stream()
                .min(java.util.Comparator.comparing(Deadline::end))
                .orElseThrow();
        task.deadlines().stream()
                .filter(each -> wholly || each.equals(first))
                .forEach(each -> recording.setCompleted(task.id(), each.id(), day));
    }

    private void value(Task task, Indicator indicator, String value) {
        recording.setActual(task.id(), indicator.id(), new Actual(LocalDate.of(2024, 9, 30), new BigDecimal(value)));
    }
}
