package org.duban.domain.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.draft.PrintedNumber;
import org.jspecify.annotations.Nullable;

/**
 * 顺延编号: from this task on the numbers follow the one before without gap, to the end of the plan or to where the count
 * begins again. Later tasks without a number stay so.
 */
public record Renumber(TaskKey from) implements Decision {

    @Override
    public Content on(Content content) {
        content.task(from);
        Map<TaskKey, String> numbers = numbers(content);
        return content.withTasks(task -> numbers.containsKey(task.key())
                ? task.with(Tasks.withNumber(task.draft(), numbers.get(task.key())))
                : task);
    }

    private Map<TaskKey, String> numbers(Content content) {
        var numbers = new HashMap<TaskKey, String>();
        PrintedNumber last = null;
        boolean begun = false;
        for (ReviewSection section : content.sections()) {
            if (begun && beginsAgain(section)) {
                return numbers;
            }
            for (ReviewTask task : section.tasks().stream().filter(Renumber::counts).toList()) {
                begun |= task.key().equals(from);
                Optional<PrintedNumber> printed = printed(task);
                if (begun && last != null && isOfAnotherCount(printed, last)) {
                    return numbers;
                }
                if (begun && (printed.isPresent() || task.key().equals(from))) {
                    last = next(last, printed);
                    numbers.put(task.key(), last.at(last.count()));
                } else if (printed.isPresent()) {
                    last = printed.get();
                }
            }
        }
        return numbers;
    }

    /** Tasks that are not imported take no number. */
    private static boolean counts(ReviewTask task) {
        return task.ticked();
    }

    /** 2.1 behind 1.9: what is counted within another heading goes on by itself. */
    private static boolean isOfAnotherCount(Optional<PrintedNumber> printed, PrintedNumber last) {
        return printed.filter(number -> !number.prefix().equals(last.prefix())).isPresent();
    }

    private static PrintedNumber next(@Nullable PrintedNumber last, Optional<PrintedNumber> printed) {
        PrintedNumber like = last == null
                ? printed.map(number -> new PrintedNumber(number.prefix(), 0, number.style()))
                        .orElse(new PrintedNumber("", 0, PrintedNumber.Style.ARABIC))
                : last;
        return new PrintedNumber(like.prefix(), like.count() + 1, like.style());
    }

    private static boolean beginsAgain(ReviewSection section) {
        List<PrintedNumber> numbers =
                section.tasks().stream().filter(Renumber::counts).flatMap(task -> printed(task).stream()).toList();
        return !numbers.isEmpty() && numbers.getFirst().count() == 1;
    }

    private static Optional<PrintedNumber> printed(ReviewTask task) {
        return Optional.ofNullable(task.draft().number()).flatMap(PrintedNumber::of);
    }
}
