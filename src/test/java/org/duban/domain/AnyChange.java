package org.duban.domain;

import java.util.List;
import java.util.Random;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

/** Changes that fit a plan, drawn at random: everything an office may do to it. */
public final class AnyChange {

    private AnyChange() {}

    /** A change that can be applied to this plan. */
    public static PlanEdit of(Plan plan, Random random) {
        if (plan.sections().isEmpty()) {
            return new SectionAdded(plan.id(), 0, section(random));
        }
        int at = random.nextInt(plan.sections().size());
        Section section = plan.sections().get(at);
        return switch (random.nextInt(section.tasks().isEmpty() ? 5 : 9)) {
            case 0 -> new HeadingRevised(plan.id(), plan.heading(), retitled(plan.heading(), random));
            case 1 -> new SectionAdded(plan.id(), random.nextInt(plan.sections().size() + 1), section(random));
            case 2 -> revised(plan, section, random);
            case 3 -> new SectionMoved(plan.id(), section.id(), at, random.nextInt(plan.sections().size()));
            case 4 -> new TaskAdded(plan.id(), spot(section, section.tasks().size() + 1, random), task(random));
            case 5 -> new SectionRemoved(plan.id(), at, section);
            case 6 -> moved(plan, section, random);
            case 7 -> revised(plan, any(section.tasks(), random), random);
            default -> removed(plan, section, random);
        };
    }

    private static Heading retitled(Heading old, Random random) {
        return new Heading(
                old.title() + random.nextInt(10), old.organization(), old.year(), old.documentNumber(), old.issuedOn());
    }

    private static Section section(Random random) {
        return new Section(SectionId.fresh(), null, "方面" + random.nextInt(100), List.of(task(random), task(random)));
    }

    private static SectionRevised revised(Plan plan, Section section, Random random) {
        var words = new SectionRevised.Words("十", "改名" + random.nextInt(100));
        return new SectionRevised(plan.id(), section.id(), SectionRevised.Words.of(section), words);
    }

    private static TaskRevised revised(Plan plan, Task old, Random random) {
        var revised = new Task(
                old.id(),
                null,
                old.text() + random.nextInt(10),
                old.shortName(),
                old.assignments().stream().limit(random.nextInt(3)).toList(),
                old.deadlines().reversed(),
                old.indicators().stream().limit(1).toList(), old.recurrences());
        return new TaskRevised(plan.id(), old, revised);
    }

    private static TaskMoved moved(Plan plan, Section from, Random random) {
        Section to = any(plan.sections(), random);
        int places = to.equals(from) ? to.tasks().size() : to.tasks().size() + 1;
        int position = random.nextInt(from.tasks().size());
        return new TaskMoved(
                plan.id(),
                from.tasks().get(position).id(),
                new Spot(from.id(), position),
                spot(to, places, random));
    }

    private static TaskRemoved removed(Plan plan, Section section, Random random) {
        int position = random.nextInt(section.tasks().size());
        return new TaskRemoved(
                plan.id(), new Spot(section.id(), position), section.tasks().get(position));
    }

    private static Spot spot(Section section, int places, Random random) {
        return new Spot(section.id(), random.nextInt(places));
    }

    private static Task task(Random random) {
        String text = "新增任务" + random.nextInt(1000);
        return new Task(TaskId.fresh(), null, text, text, List.of(), List.of(), List.of(), List.of());
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
