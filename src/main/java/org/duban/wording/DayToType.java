package org.duban.wording;

import java.text.Normalizer;
import java.time.LocalDate;
import org.duban.messages.Messages;
import org.duban.usecase.TypedDay;

/** The day of a backup, which is typed so that nobody restores it by a slip of the mouse. */
public record DayToType(LocalDate day) {

    /** Whether that is it, in any way in which people write a day. */
    public boolean isSaidBy(String typed) {
        return day.toString().replace("-", "").equals(plain(typed))
                || TypedDay.read(plain(typed), day.getYear()).filter(day::equals).isPresent();
    }

    /** What is wrong with what was typed, with what would be right. */
    public String problem(String typed, Messages messages) {
        if (typed.isBlank()) {
            return messages.text("backup.day-missing", day.toString());
        }
        return TypedDay.read(plain(typed), day.getYear())
                .map(other -> messages.text("backup.day-other", other.toString(), day.toString()))
                .orElseGet(() -> messages.text("backup.day-unread", typed.strip(), day.toString()));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
