package org.duban.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.usecase.StatusOfPlan;
import org.duban.wording.LightWords;
import org.jspecify.annotations.Nullable;

/** Prints how a plan stands for people: all together, then each task with its light as on paper and the reasons. */
final class StatusText {

    private final Console console;
    private final StatusOfPlan status;
    private final LightWords words;

    StatusText(Console console, StatusOfPlan status) {
        this.console = console;
        this.status = status;
        this.words = new LightWords(console.messages(), status.plan().heading().year());
    }

    void print() {
        Rollup all = status.judgement().rollup();
        console.say("cli.status.title", title(), status.on().toString());
        console.say("cli.status.lights", all.tasks(), lights(all), percent(all.percent()));
        console.say("cli.status.deadlines", all.deadlines(), all.late(), status.limits().days(), all.soon());
        if (all.wholeYear() > 0) {
            console.say("cli.status.whole-year", all.wholeYear());
        }
        status.plan().sections().forEach(this::print);
    }

    private String title() {
        String plan = status.plan().heading().title();
        Department part = status.department();
        return part == null ? plan : console.messages().text("paper.part", plan, part.name());
    }

    private void print(Section section) {
        console.out().println();
        String title = section.number() == null ? section.title() : section.number() + "  " + section.title();
        Rollup all = status.judgement().rollup(section);
        console.out().println(title + "  " + percent(all.percent()) + "  " + lights(all));
        section.tasks().forEach(task -> print(status.judgement().of(task.id())));
    }

    private void print(TaskJudgement judged) {
        String number = judged.task().number() == null ? "" : judged.task().number() + "  ";
        String lead = judged.task().lead().stream().map(Department::name).collect(Collectors.joining("、"));
        console.out().println("  " + words.onPaper(judged.light()) + "  " + number + judged.task().shortName()
                + (lead.isEmpty() ? "" : "  " + lead) + "  " + percent(judged.percent()));
        console.out().println("      " + words.reasons(judged));
    }

    private static String percent(@Nullable Integer percent) {
        return percent == null ? "—" : percent + "%";
    }

    /** Those that there are, the worst first. */
    private String lights(Rollup all) {
        return Arrays.stream(TrafficLight.values())
                .filter(light -> all.count(light) > 0)
                .map(light -> words.onPaper(light) + " " + all.count(light))
                .collect(Collectors.joining("  "));
    }
}
