package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.text.PlainText;

/** Follows what a draft tells back to the document it was read from. */
final class Traces {

    private final Map<Integer, DraftParagraph> paragraphs;

    private Traces(PlanDraft draft) {
        this.paragraphs = draft.paragraphs().stream()
                .collect(Collectors.toMap(each -> each.place().paragraph(), Function.identity()));
    }

    /** Asserts that all passages lie in their paragraphs and say what the draft says. */
    static void mustHold(PlanDraft draft) {
        var traces = new Traces(draft);
        draft.tasks().forEach(traces::mustHold);
        draft.indicators().forEach(indicator -> traces.mustSay(indicator.at(), indicator.text()));
        draft.sections().stream()
                .flatMap(section -> Stream.ofNullable(section.place()))
                .forEach(place -> assertThat(traces.paragraphs).containsKey(place.paragraph()));
    }

    private void mustHold(DraftTask task) {
        mustSay(task.source(), task.text());
        task.deadlines().forEach(deadline -> mustSay(deadline.at(), deadline.phrase()));
        task.indicators().forEach(indicator -> mustSay(indicator.at(), indicator.text()));
        Stream.concat(task.lead().stream(), task.supporting().stream())
                .forEach(department -> assertThat(words(department.at())).startsWith(department.name()));
    }

    private void mustSay(List<Passage> at, String words) {
        assertThat(words(at)).isEqualTo(PlainText.withoutBlanks(words));
    }

    private String words(List<Passage> at) {
        return PlainText.withoutBlanks(at.stream()
                .map(passage -> text(passage.paragraph()).substring(passage.from(), passage.to()))
                .collect(Collectors.joining()));
    }

    private String text(int paragraph) {
        return Objects.requireNonNull(paragraphs.get(paragraph)).text();
    }
}
