package org.duban.usecase.form;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Whose a form most likely is.
 *
 * @param quarter    null where nothing tells
 * @param department null where nothing tells
 */
public record FormGuess(@Nullable Quarter quarter, @Nullable Department department) {

    /** Nothing tells. */
    public static final FormGuess NONE = new FormGuess(null, null);

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年第?([一二三四1-4])季度");
    private static final String WHOSE = "填报科室:";
    private static final String NUMBERS = "一二三四1234";

    /** By the first quarter named, and by the department that the head names as the one to fill it in, else by any. */
    static FormGuess of(String head, Plan plan) {
        String words = folded(head);
        Matcher named = QUARTER.matcher(words);
        Quarter quarter = named.find()
                ? new Quarter(Integer.parseInt(named.group(1)), NUMBERS.indexOf(named.group(2)) % 4 + 1)
                : null;
        Department department = named(words, WHOSE, plan).or(() -> named(words, "", plan)).orElse(null);
        return new FormGuess(quarter, department);
    }

    private static Optional<Department> named(String words, String before, Plan plan) {
        return plan.tasks()
                .flatMap(task -> task.lead().stream())
                .filter(each -> words.contains(before + folded(each.name())))
                .max(Comparator.comparingInt(each -> each.name().length()));
    }

    private static String folded(String words) {
        return FormMarks.withoutBlanks(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }
}
