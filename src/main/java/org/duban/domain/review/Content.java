package org.duban.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;

/**
 * Everything a review is about, without the questions that follow from it.
 *
 * @param read       the draft as the document was read; it never changes
 * @param known      the departments that the store knows
 * @param heading    as it stands now
 * @param indicators of the hospital as a whole, as they stand now
 * @param sections   as they stand now
 * @param aliases    by a name as printed the department it stands for, where a person said so
 * @param kept       what a person said may stay as it is
 * @param next       the number of the next new key
 */
public record Content(
        PlanDraft read,
        Departments known,
        DraftHeading heading,
        List<DraftIndicator> indicators,
        List<ReviewSection> sections,
        Map<String, String> aliases,
        Set<Sign> kept,
        int next) {

    public Content {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
        aliases = Map.copyOf(aliases);
        kept = Set.copyOf(kept);
    }

    /** What was read, as it was read. */
    static Content of(PlanDraft draft, Departments known) {
        var sections = new ArrayList<ReviewSection>();
        int next = 1;
        for (DraftSection section : draft.sections()) {
            var key = new SectionKey(next++);
            var tasks = new ArrayList<ReviewTask>();
            for (DraftTask task : section.tasks()) {
                tasks.add(ReviewTask.of(new TaskKey(next++), task));
            }
            sections.add(new ReviewSection(key, section.number(), section.title(), section.place(), tasks));
        }
        return new Content(draft, known, draft.heading(), draft.indicators(), sections, Map.of(), Set.of(), next);
    }

    /** Every task, section by section. */
    public Stream<ReviewTask> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }

    /** The task of that key; {@link IllegalArgumentException} where it was removed. */
    public ReviewTask task(TaskKey key) {
        return tasks()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task " + key.number()));
    }

    /** The section of that key; {@link IllegalArgumentException} where it was removed. */
    public ReviewSection section(SectionKey key) {
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section " + key.number()));
    }

    /** The section that holds the task. */
    public ReviewSection sectionOf(TaskKey key) {
        return sections.stream()
                .filter(section -> section.tasks().contains(task(key)))
                .findFirst()
                .orElseThrow();
    }

    /** The draft of what is ticked, with what the reading noticed. */
    public PlanDraft ticked() {
        return new PlanDraft(
                read.source(),
                heading,
                indicators,
                sections.stream().map(ReviewSection::ticked).toList(),
                read.findings());
    }

    /** The keys of what is ticked, in the order of {@link #ticked}. */
    List<TaskKey> tickedKeys() {
        return tasks().filter(ReviewTask::ticked).map(ReviewTask::key).toList();
    }

    Content withHeading(DraftHeading other) {
        return new Content(read, known, other, indicators, sections, aliases, kept, next);
    }

    Content withIndicators(List<DraftIndicator> others) {
        return new Content(read, known, heading, others, sections, aliases, kept, next);
    }

    Content withSections(List<ReviewSection> others) {
        return new Content(read, known, heading, indicators, others, aliases, kept, next);
    }

    Content withSection(SectionKey key, UnaryOperator<ReviewSection> how) {
        section(key);
        return withSections(sections.stream()
                .map(each -> each.key().equals(key) ? how.apply(each) : each)
                .toList());
    }

    Content withTasks(UnaryOperator<ReviewTask> how) {
        return withSections(sections.stream()
                .map(section -> section.withTasks(
                        section.tasks().stream().map(how).toList()))
                .toList());
    }

    Content withTask(TaskKey key, UnaryOperator<ReviewTask> how) {
        task(key);
        return withTasks(each -> each.key().equals(key) ? how.apply(each) : each);
    }

    Content withAlias(String printed, String name) {
        var more = new LinkedHashMap<String, String>();
        aliases.forEach((alias, meant) -> more.put(alias, meant.equals(printed) ? name : meant));
        more.put(printed, name);
        return new Content(read, known, heading, indicators, sections, more, kept, next);
    }

    Content keeping(Collection<Sign> signs) {
        var more = new LinkedHashSet<>(kept);
        more.addAll(signs);
        return new Content(read, known, heading, indicators, sections, aliases, more, next);
    }

    Content withKeyUsed() {
        return new Content(read, known, heading, indicators, sections, aliases, kept, next + 1);
    }
}
