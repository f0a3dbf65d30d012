package org.duban.ui.task;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.usecase.DeadlineWords;
import org.jspecify.annotations.Nullable;

/** One 完成时限 as fields: the phrase is read as it is typed and fills in the days, which may be put right by hand. */
public final class DeadlineForm {

    private final int year;
    private final DeadlineWords words;
    private final @Nullable Deadline before;
    private final DeadlineId id;
    private final StringProperty what;
    private final StringProperty phrase;
    private final StringProperty start;
    private final StringProperty end;
    private final ObjectBinding<@Nullable String> error;
    private Optional<DeadlineWords.Days> lastRead;

    /**
     * @param before the deadline to edit; null for a new one
     * @param year   the plan's, for phrases and days that name none
     */
    public DeadlineForm(@Nullable Deadline before, int year, DeadlineWords words) {
        this.before = before;
        this.year = year;
        this.words = words;
        this.id = before == null ? DeadlineId.fresh() : before.id();
        this.what = new SimpleStringProperty(this, "what", before == null ? "" : shown(before.what()));
        this.phrase = new SimpleStringProperty(this, "phrase", before == null ? "" : before.phrase());
        this.start = new SimpleStringProperty(this, "start", before == null ? "" : shown(before.start()));
        this.end = new SimpleStringProperty(this, "end", before == null ? "" : before.end().toString());
        this.error = Bindings.createObjectBinding(this::wrong, phrase, start, end, what);
        this.lastRead = words.read(phrase.get().strip(), year);
        phrase.subscribe((old, typed) -> read(typed));
    }

    /** What is to be done by then; may be empty. */
    public StringProperty whatProperty() {
        return what;
    }

    /** The words of the plan: 10月底前. */
    public StringProperty phraseProperty() {
        return phrase;
    }

    /** The first day, empty where the words name only a bound. */
    public StringProperty startProperty() {
        return start;
    }

    /** The last day. */
    public StringProperty endProperty() {
        return end;
    }

    /** The key of the sentence that says what is wrong; null when nothing is. */
    public ObjectBinding<@Nullable String> errorProperty() {
        return error;
    }

    /** Whether the days are those of the phrase though the phrase leaves the day open. */
    public boolean isGuessed() {
        return value().map(Deadline::guessed).orElse(false);
    }

    /** The deadline typed; empty where something is wrong or nothing is typed. */
    Optional<Deadline> value() {
        if (isEmpty() || error.get() != null) {
            return Optional.empty();
        }
        LocalDate first = Typed.date(start.get(), year).orElse(null);
        return Typed.date(end.get(), year)
                .map(last -> new Deadline(id, phrase.get().strip(), first, last, guessed(first, last), Typed.orNull(what.get())));
    }

    /** The deadline typed, or the one before while something is wrong. */
    public Optional<Deadline> valueOrBefore() {
        return isEmpty() || error.get() == null ? value() : Optional.ofNullable(before);
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return (phrase.get() + what.get() + start.get() + end.get()).isBlank();
    }

    private void read(String typed) {
        Optional<DeadlineWords.Days> days = words.read(typed.strip(), year);
        if (days.isPresent()) {
            lastRead = days;
            fillIn(shown(days.get().start()), days.get().end().toString());
        } else if (!typed.isBlank() && lastRead.filter(this::isShown).isPresent()) {
            fillIn("", "");
        }
    }

    private void fillIn(String first, String last) {
        start.set(first);
        end.set(last);
    }

    private boolean isShown(DeadlineWords.Days days) {
        return start.get().equals(shown(days.start())) && end.get().equals(days.end().toString());
    }

    private @Nullable String wrong() {
        if (isEmpty()) {
            return null;
        }
        if (phrase.get().isBlank()) {
            return "task.error.no-phrase";
        }
        return end.get().isBlank() ? "task.error.phrase-not-read" : wrongDays();
    }

    private @Nullable String wrongDays() {
        Optional<LocalDate> first = Typed.date(start.get(), year);
        Optional<LocalDate> last = Typed.date(end.get(), year);
        if (last.isEmpty() || (first.isEmpty() && !start.get().isBlank())) {
            return "task.error.not-a-date";
        }
        return first.isPresent() && first.get().isAfter(last.get()) ? "task.error.end-before-start" : null;
    }

    private boolean guessed(@Nullable LocalDate first, LocalDate last) {
        if (before != null && before.phrase().equals(phrase.get().strip()) && isAsBefore(first, last, before)) {
            return before.guessed();
        }
        return words.read(phrase.get().strip(), year)
                .filter(days -> days.guessed() && last.equals(days.end()))
                .isPresent();
    }

    private static boolean isAsBefore(@Nullable LocalDate first, LocalDate last, Deadline before) {
        return last.equals(before.end()) && shown(first).equals(shown(before.start()));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
