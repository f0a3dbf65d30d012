package org.duban.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.usecase.Outline;
import org.jspecify.annotations.Nullable;

/** Prints an outline as a tree for people: sections, tasks, and under each task who does what until when. */
final class OutlineText {

    private final Console console;

    OutlineText(Console console) {
        this.console = console;
    }

    void print(Outline outline) {
        console.out().println(heading(outline));
        outline.sections().forEach(this::print);
    }

    private String heading(Outline outline) {
        String facts = Stream.of(outline.documentNumber(), outline.issuedOn(), outline.year())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return Objects.requireNonNullElse(outline.title(), console.messages().text("cli.untitled"))
                + (facts.isEmpty() ? "" : "  [" + facts + "]");
    }

    private void print(Outline.Part section) {
        console.out().println();
        console.out().println(labelled(section.number(), section.title()));
        section.tasks().forEach(this::print);
    }

    private void print(Outline.Item task) {
        console.out().println("  " + labelled(task.number(), task.text()));
        line("cli.lead", task.lead());
        line("cli.support", task.support());
        line("cli.deadlines", task.deadlines().stream().map(OutlineText::words).toList());
        line("cli.targets", task.targets().stream().map(Outline.Quantity::text).toList());
    }

    private void line(String key, List<String> words) {
        if (!words.isEmpty()) {
            console.out().println("      " + console.messages().text(key, String.join("、", words)));
        }
    }

    private static String words(Outline.Time time) {
        return time.phrase() + "（" + time.end() + "）";
    }

    private static String labelled(@Nullable String number, String words) {
        return number == null ? words : number + "  " + words;
    }
}
