package org.duban.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.TaskLabels;
import org.duban.intake.outline.OutlineReading;
import org.duban.intake.outline.OutlineTask;

/** Holds the narrative of a document against the tasks that its table tells. */
final class Narrative {

    private final List<DraftTask> tasks;
    private final SameTexts texts;
    private final Set<Integer> repeated = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Narrative(List<DraftSection> sections, OutlineReading outline) {
        this.tasks = sections.stream().flatMap(section -> section.tasks().stream()).toList();
        boolean anyTold = outline.tasks().findAny().isPresent();
        this.texts = new SameTexts(anyTold ? tasks.stream().map(DraftTask::text).toList() : List.of());
        Set<Place> headings = sections.stream()
                .flatMap(section -> Stream.ofNullable(section.place()))
                .collect(Collectors.toSet());
        outline.tasks().filter(told -> !headings.contains(told.place())).forEach(this::compare);
    }

    private void compare(OutlineTask told) {
        Optional<DraftTask> same = texts.find(told.text().text()).map(tasks::get);
        told.text().passages().stream().map(Passage::paragraph).forEach(repeated::add);
        if (same.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.UNPLACED_TEXT, told.place(), List.of(told.text().text())));
        } else if (!SameTexts.bare(told.text().text()).contains(SameTexts.bare(same.get().text()))) {
            DraftTask task = same.get();
            String name = task.number() == null ? TaskLabels.firstWords(task.text()) : task.number();
            findings.add(new Finding(
                    Finding.Kind.NARRATIVE_DIFFERS, told.place(), List.of(name, task.text(), told.text().text())));
        }
    }

    /** Where the two differ, and what only the narrative tells. */
    List<Finding> findings() {
        return findings;
    }

    /** The paragraphs that say what the table says. */
    Stream<Integer> repeated() {
        return repeated.stream();
    }
}
