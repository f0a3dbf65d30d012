package org.duban.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskProgress;

/** Changes that fit what the books hold, the same ones for the same seed and books. */
final class SomeChanges {

    private static final int MOST_PLANS = 4;

    private final RandomGenerator random;
    private final SomePlans some;
    private final int largestSection;

    /** @param largestSection the most tasks in a section of a new plan */
    SomeChanges(long seed, int largestSection) {
        this.random = new Random(seed);
        this.some = new SomePlans(random);
        this.largestSection = largestSection;
    }

    /** The next change for what the books hold now; they are not changed by this. */
    Change next(Books books) {
        List<Plan> plans = books.plans();
        some.know(books.departments());
        if (plans.isEmpty() || (plans.size() < MOST_PLANS && random.nextInt(12) == 0)) {
            Plan plan = some.plan(random.nextInt(2020, 2030), random.nextInt(5), random.nextInt(largestSection + 1));
            return new PlanAdded(plan, some.source(plan));
        }
        Plan plan = some.any(plans);
        if (random.nextInt(40) == 0) {
            return new PlanRemoved(plan, books.source(plan.id()));
        }
        if (random.nextInt(6) == 0) {
            return known(plan, books).<Change>map(each -> each).orElseGet(() -> edit(plan));
        }
        return switch (random.nextInt(20)) {
            case 0 -> merged(plan, books.source(plan.id()));
            case 1 -> revised(plan).<Change>map(each -> each).orElseGet(() -> edit(plan));
            case 2 -> revised(plan).map(each -> mergedWith(each, plan, books)).orElseGet(() -> edit(plan));
            default -> edit(plan);
        };
    }

    private Change mergedWith(DepartmentRevised revision, Plan plan, Books books) {
        some.know(Map.of(revision.after().id(), revision.after()));
        Change merged = merged(revision.in(plan), books.source(plan.id()));
        return new Combined(plan.id(), List.of(revision, merged));
    }

    /** Something becomes known about a task, or known no more; empty where the plan has none. */
    private Optional<ProgressRevised> known(Plan plan, Books books) {
        List<Task> tasks = plan.tasks().toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        Task task = some.any(tasks);
        TaskProgress after = random.nextInt(5) == 0 ? TaskProgress.NONE : some.facts(task);
        return Optional.of(new ProgressRevised(plan.id(), task.id(), books.progress(plan.id()).of(task.id()), after));
    }

    /** Some sections go, the others stand in another order with tasks exchanged, and one is new. */
    private PlanMerged merged(Plan plan, Source source) {
        var sections = new ArrayList<Section>();
        plan.sections().stream()
                .filter(each -> random.nextInt(4) > 0)
                .map(each -> each.withTasks(each.tasks().reversed().stream().map(this::revised).toList()))
                .forEach(sections::addFirst);
        sections.add(random.nextInt(sections.size() + 1), some.section(random.nextInt(4)));
        var after = new Plan(plan.id(), some.plan(plan.heading().year(), 0, 0).heading(), plan.indicators(), sections);
        return new PlanMerged(plan, source, after, some.source(after));
    }

    /** A department of the plan gets an alias more; empty where it names none. */
    private Optional<DepartmentRevised> revised(Plan plan) {
        List<Department> named = plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Department before = some.any(named);
        var aliases = new ArrayList<>(before.aliases());
        aliases.add("又名" + aliases.size());
        var after = new Department(before.id(), before.name(), aliases);
        return Optional.of(new DepartmentRevised(plan.id(), before, after));
    }

    private PlanEdit edit(Plan plan) {
        if (plan.sections().isEmpty() || random.nextInt(8) == 0) {
            return new SectionAdded(
                    plan.id(), random.nextInt(plan.sections().size() + 1), some.section(random.nextInt(4)));
        }
        return switch (random.nextInt(4)) {
            case 0 -> headingRevised(plan);
            case 1 -> ofSection(plan, random.nextInt(plan.sections().size()));
            default -> ofTask(plan);
        };
    }

    private HeadingRevised headingRevised(Plan plan) {
        Heading old = plan.heading();
        Heading now = some.plan(old.year(), 0, 0).heading();
        return new HeadingRevised(plan.id(), old, now);
    }

    private PlanEdit ofSection(Plan plan, int position) {
        Section section = plan.sections().get(position);
        return switch (random.nextInt(5)) {
            case 0 -> new SectionRemoved(plan.id(), position, section);
            case 1, 2 -> new SectionMoved(plan.id(), section.id(), position, random.nextInt(plan.sections().size()));
            default -> new SectionRevised(
                    plan.id(),
                    section.id(),
                    SectionRevised.Words.of(section),
                    SectionRevised.Words.of(some.section(0)));
        };
    }

    private PlanEdit ofTask(Plan plan) {
        List<Spot> spots = taken(plan);
        if (spots.isEmpty() || random.nextInt(4) == 0) {
            Section section = some.any(plan.sections());
            int position = random.nextInt(section.tasks().size() + 1);
            return new TaskAdded(plan.id(), new Spot(section.id(), position), some.task());
        }
        Spot spot = some.any(spots);
        Task task = plan.section(spot.section()).orElseThrow().tasks().get(spot.position());
        return switch (random.nextInt(4)) {
            case 0 -> new TaskRemoved(plan.id(), spot, task);
            case 1 -> new TaskMoved(plan.id(), task.id(), spot, target(plan, spot));
            default -> new TaskRevised(plan.id(), task, revised(task));
        };
    }

    private Task revised(Task task) {
        Task other = some.task(task.id());
        return random.nextBoolean()
                ? other
                : new Task(
                        task.id(), task.number(), task.text(), task.shortName(), other.assignments(),
                        task.deadlines().reversed(), task.indicators(), task.recurrences());
    }

    private Spot target(Plan plan, Spot from) {
        Section section = some.any(plan.sections());
        int room = section.tasks().size() + (section.id().equals(from.section()) ? 0 : 1);
        return new Spot(section.id(), random.nextInt(room));
    }

    private static List<Spot> taken(Plan plan) {
        var spots = new ArrayList<Spot>();
        for (Section section : plan.sections()) {
            for (int i = 0; i < section.tasks().size(); i++) {
                spots.add(new Spot(section.id(), i));
            }
        }
        return spots;
    }
}
