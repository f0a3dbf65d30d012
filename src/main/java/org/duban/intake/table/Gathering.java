package org.duban.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The sections and tasks gathered so far, and what found no place among them. */
final class Gathering {

    private static final Pattern GOES_ON = Pattern.compile("[（(]?续(?:表|上表)?[)）]?$");

    private final List<SectionRows> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable TaskRows last;

    List<SectionRows> sections() {
        return sections;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Begins a section, unless it is the present one printed again. */
    void section(String words, @Nullable String itsNumber, Place place) {
        String title = GOES_ON.matcher(words).replaceFirst("").strip();
        Optional<HeadingNumber> heading = itsNumber == null ? HeadingNumber.of(title) : Optional.empty();
        String number = heading.map(HeadingNumber::value).orElse(itsNumber);
        String bare = heading.map(HeadingNumber::rest).filter(rest -> !rest.isEmpty()).orElse(title);
        if (sections.isEmpty() || !isSame(sections.getLast(), number, bare)) {
            sections.add(SectionRows.of(number, bare, place));
            last = null;
        }
    }

    private static boolean isSame(SectionRows section, @Nullable String number, String title) {
        return Objects.equals(section.number(), number)
                && section.title() != null
                && PlainText.withoutBlanks(section.title()).equals(PlainText.withoutBlanks(title));
    }

    /** Begins a task in the present section. */
    TaskRows task(@Nullable String number, Place place) {
        if (sections.isEmpty()) {
            sections.add(SectionRows.of(null, null, null));
        }
        var task = new TaskRows(number, place);
        sections.getLast().tasks().add(task);
        last = task;
        return task;
    }

    /** The task of the rows before, within the present section. */
    Optional<TaskRows> last() {
        return Optional.ofNullable(last);
    }

    void unplaced(String words, Place place) {
        findings.add(new Finding(Finding.Kind.UNPLACED_TEXT, place, List.of(words)));
    }

    void leftAside(String header, @Nullable Place place) {
        findings.add(new Finding(Finding.Kind.COLUMN_LEFT_ASIDE, place, List.of(header)));
    }

    /** The number of tasks with words. */
    long tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream()).filter(task -> !task.text().isEmpty()).count();
    }
}
