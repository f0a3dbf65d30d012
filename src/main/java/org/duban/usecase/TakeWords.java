package org.duban.usecase;

import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Passage;
import org.duban.domain.plan.Role;
import org.duban.domain.review.AddTask;
import org.duban.domain.review.Content;
import org.duban.domain.review.Decision;
import org.duban.domain.review.GiveDeadline;
import org.duban.domain.review.GiveDepartment;
import org.duban.domain.review.GiveIndicator;
import org.duban.domain.review.Review;
import org.duban.domain.review.TaskKey;
import org.jspecify.annotations.Nullable;

/** Makes decisions of words that a person marks in the document, or types. */
public final class TakeWords {

    private final DeadlineWords times;
    private final TextWords sentences;

    public TakeWords(DeadlineWords times, TextWords sentences) {
        this.times = times;
        this.sentences = sentences;
    }

    /**
     * A new task with the times and quantities that the words state, put where the words stand in the plan.
     *
     * @throws Refusal when the plan has no section to put it into
     */
    public AddTask asTask(Review review, Passage marked) {
        Passage words = trimmed(review, marked);
        Content content = review.content();
        if (content.sections().isEmpty()) {
            throw new Refusal("no-section");
        }
        String text = text(review, words);
        DraftParagraph paragraph = paragraph(review, words);
        Integer year = review.heading().year();
        var task = new DraftTask(
                null,
                text,
                List.of(),
                List.of(),
                year == null ? List.of() : sentences.deadlines(text, year).stream().map(each -> at(each, text, words)).toList(),
                indicators(text, words),
                List.of(),
                paragraph.place(),
                List.of(words));
        return AddTask.near(content, task);
    }

    /**
     * The words are another deadline of the task.
     *
     * @throws Refusal when they are no time, or the year is not known
     */
    public Decision asDeadline(Review review, TaskKey task, Passage marked) {
        Passage words = trimmed(review, marked);
        return new GiveDeadline(List.of(task), deadline(review, text(review, words), List.of(words)));
    }

    /**
     * The deadline that typed words mean.
     *
     * @throws Refusal when they are no time, or the year is not known
     */
    public DraftDeadline deadline(Review review, String typed) {
        return deadline(review, typed.strip(), List.of());
    }

    /**
     * The words are another indicator of the task, or with no task of the hospital as a whole.
     *
     * @throws Refusal when they state no quantity
     */
    public Decision asIndicator(Review review, @Nullable TaskKey task, Passage marked) {
        Passage words = trimmed(review, marked);
        String text = text(review, words);
        DraftIndicator found = indicators(text, words).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-a-target", text));
        return new GiveIndicator(task, found);
    }

    private List<DraftIndicator> indicators(String text, Passage words) {
        return sentences.indicators(text).stream()
                .map(each -> new DraftIndicator(each.name(), each.target(), each.text(), at(each.text(), text, words)))
                .toList();
    }

    private static DraftDeadline at(DraftDeadline found, String text, Passage words) {
        return new DraftDeadline(
                found.phrase(), found.start(), found.end(), found.guessed(), found.what(), at(found.phrase(), text, words));
    }

    /** Where the phrase stands in the passage; the passage itself where it is not printed so. */
    private static List<Passage> at(String phrase, String text, Passage words) {
        int from = text.indexOf(phrase);
        return List.of(
                from < 0
                        ? words
                        : new Passage(words.paragraph(), words.from() + from, words.from() + from + phrase.length()));
    }

    /** The words name another department of the task, its inner blanks removed. */
    public Decision asDepartment(Review review, TaskKey task, Role role, Passage marked) {
        Passage words = trimmed(review, marked);
        String name = text(review, words).replaceAll("[\\p{Z}\\s]+", "");
        return new GiveDepartment(List.of(task), role, new DraftDepartment(name, List.of(words)));
    }

    private DraftDeadline deadline(Review review, String words, List<Passage> at) {
        Integer year = review.heading().year();
        if (year == null) {
            throw new Refusal("no-year", review.content().read().fileName());
        }
        DeadlineWords.Days days = times.read(words, year).orElseThrow(() -> new Refusal("not-a-deadline", words));
        return new DraftDeadline(words, days.start(), days.end(), days.guessed(), null, at);
    }

    /** The passage without blanks at its ends. */
    private static Passage trimmed(Review review, Passage marked) {
        String text = text(review, marked);
        if (text.isBlank()) {
            throw new Refusal("no-words");
        }
        int from = marked.from() + text.length() - text.stripLeading().length();
        return new Passage(marked.paragraph(), from, from + text.strip().length());
    }

    private static String text(Review review, Passage words) {
        return paragraph(review, words).text().substring(words.from(), words.to());
    }

    private static DraftParagraph paragraph(Review review, Passage words) {
        return review.content().read().paragraphs().stream()
                .filter(paragraph -> paragraph.place().paragraph() == words.paragraph())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paragraph " + words.paragraph()));
    }
}
