package org.duban.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.intake.text.FoundRecurrence;
import org.duban.intake.text.RecurrenceReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The plan that a gold reading in the contract's JSON describes; indicators are left out, the table prints none; the
 * frequencies, which the contract leaves out, are those that its texts state.
 */
public final class GoldPlan {

    private GoldPlan() {}

    /** The sample hospital's plan: 7 sections, 30 tasks. */
    public static Plan sample() {
        try (var in = GoldPlan.class.getResourceAsStream("/org/duban/sample/jiangcheng-2024.json")) {
            return plan(new ObjectMapper().readTree(Objects.requireNonNull(in)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The plans of the corpus, none where there is no corpus. */
    public static List<Path> corpus() throws IOException {
        Path gold = Path.of(System.getProperty("duban.corpus", "../shared"), "gold");
        if (!Files.isDirectory(gold)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    public static Plan read(Path json) throws IOException {
        return plan(new ObjectMapper().readTree(Files.readString(json)));
    }

    private static Plan plan(JsonNode gold) {
        var heading = new Heading(
                gold.path("title").asString(),
                text(gold, "organization"),
                gold.path("year").asInt(),
                text(gold, "documentNumber"),
                day(gold, "issuedOn"));
        List<Section> sections =
                gold.path("sections").valueStream().map(GoldPlan::section).toList();
        return new Plan(PlanId.fresh(), heading, List.of(), sections);
    }

    private static Section section(JsonNode gold) {
        List<Task> tasks = gold.path("tasks").valueStream().map(GoldPlan::task).toList();
        return new Section(SectionId.fresh(), text(gold, "number"), gold.path("title").asString(), tasks);
    }

    private static Task task(JsonNode gold) {
        String text = gold.path("text").asString();
        var assignments = new LinkedHashSet<Assignment>();
        assignments.addAll(assignments(gold.path("lead"), Role.LEAD));
        assignments.addAll(assignments(gold.path("support"), Role.SUPPORTING));
        return new Task(
                TaskId.fresh(),
                text(gold, "number"),
                text,
                ShortName.of(text),
                new ArrayList<>(assignments),
                gold.path("deadlines").valueStream().map(GoldPlan::deadline).toList(),
                List.of(),
                new RecurrenceReader()
                        .inText(text).stream().map(FoundRecurrence::recurrence).toList());
    }

    private static List<Assignment> assignments(JsonNode names, Role role) {
        return names.valueStream()
                .map(name -> new Assignment(Department.named(name.asString()), role))
                .toList();
    }

    private static Deadline deadline(JsonNode gold) {
        LocalDate end = Objects.requireNonNull(day(gold, "end"));
        return new Deadline(DeadlineId.fresh(), gold.path("phrase").asString(), day(gold, "start"), end, false, null);
    }

    private static @Nullable String text(JsonNode gold, String field) {
        return gold.path(field).isNull() ? null : gold.path(field).asString();
    }

    private static @Nullable LocalDate day(JsonNode gold, String field) {
        String text = text(gold, field);
        return text == null ? null : LocalDate.parse(text);
    }
}
