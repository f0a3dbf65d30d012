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
    private static final String NUMBERS = "一二三四1234";

    /** By the first quarter and the longest name of a leading department in the words. */
    static FormGuess of(String head, Plan plan) {
        String words = FormMarks.withoutBlanks(Normalizer.normalize(head, Normalizer.Form.NFKC));
        Matcher named = QUARTER.matcher(words);
        Quarter quarter = named.find()
                ? new Quarter(Integer.parseInt(named.group(1)), NUMBERS.indexOf(named.group(2)) % 4 + 1)
                : null;
        return new FormGuess(quarter, department(words, plan).orElse(null));
    }

    private static Optional<Department> department(String words, Plan plan) {
        return plan.tasks()
                .flatMap(task -> task.lead().stream())
                .filter(each -> words.contains(FormMarks.withoutBlanks(Normalizer.normalize(each.name(), Normalizer.Form.NFKC))))
                .max(Comparator.comparingInt(each -> each.name().length()));
    }
}
