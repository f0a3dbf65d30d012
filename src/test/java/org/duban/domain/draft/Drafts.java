package org.duban.domain.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small drafts written as lines: {@code §一 医疗质量} opens a section, {@code 3|文字|牵头、牵头|配合、配合|上半年} is a task; a
 * deadline with a question mark is guessed. Every task line is a paragraph of the document.
 */
public final class Drafts {

    private Drafts() {}

    /** A draft of 2024. */
    public static PlanDraft of(String lines) {
        return of(lines, 2024);
    }

    /** A draft of that year, or of none. */
    public static PlanDraft of(String lines, @Nullable Integer year, Finding... findings) {
        var paragraphs = new ArrayList<DraftParagraph>();
        var sections = new ArrayList<DraftSection>();
        for (String line : lines.strip().lines().map(String::strip).toList()) {
            Place place = Place.paragraph(paragraphs.size() + 1);
            paragraphs.add(new DraftParagraph(place, line, DraftParagraph.Part.TASK));
            if (line.startsWith("§")) {
                String[] words = line.substring(1).split(" ", 2);
                sections.add(new DraftSection(orNull(words[0]), words[1], List.of(), place));
            } else {
                DraftSection last = sections.removeLast();
                var tasks = new ArrayList<>(last.tasks());
                tasks.add(task(line, place));
                sections.add(new DraftSection(last.number(), last.title(), tasks, last.place()));
            }
        }
        var source = new DraftSource("重点工作.docx", paragraphs, List.of());
        var heading = new DraftHeading("江城市第一人民医院重点工作", null, year, null, null);
        return new PlanDraft(source, heading, List.of(), sections, List.of(findings));
    }

    private static DraftTask task(String line, Place place) {
        String[] cells = Arrays.copyOf(line.split("\\|"), 5);
        String text = String.valueOf(cells[1]);
        int from = line.indexOf(text);
        return new DraftTask(
                orNull(cells[0]),
                text,
                departments(cells[2], line, place),
                departments(cells[3], line, place),
                cells[4] == null
                        ? List.of()
                        : Arrays.stream(cells[4].split("、", -1)).map(Drafts::deadline).toList(),
                List.of(),
                List.of(),
                place,
                List.of(new Passage(place.paragraph(), from, from + text.length())));
    }

    private static List<DraftDepartment> departments(@Nullable String cell, String line, Place place) {
        if (cell == null || cell.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(cell.split("、"))
                .map(name -> new DraftDepartment(
                        name,
                        List.of(new Passage(
                                place.paragraph(), line.indexOf(name), line.indexOf(name) + name.length()))))
                .toList();
    }

    private static DraftDeadline deadline(String words) {
        boolean guessed = words.endsWith("?");
        String phrase = guessed ? words.substring(0, words.length() - 1) : words;
        return new DraftDeadline(phrase, null, LocalDate.of(2024, 6, 30), guessed, null, List.of());
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isEmpty() ? null : words;
    }
}
