package org.duban.sample;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskState;
import org.duban.usecase.NumberedFacts;

/**
 * How far the sample's hospital had come by October 2024, one line a task: number, state, percent, completed deadlines
 * as {@code place=day}, values of indicators as {@code place=value@day}.
 */
final class SampleFacts {

    private static final String RESOURCE = "jiangcheng-2024-facts.csv";
    private static final int YEAR = 2024;
    private static final int CELLS = 5;

    private SampleFacts() {}

    static NumberedFacts read() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleFacts.class.getResourceAsStream(RESOURCE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new NumberedFacts(YEAR, text.lines().skip(1).map(SampleFacts::line).toList());
        }
    }

    private static NumberedFacts.OfTask line(String line) {
        String[] cells = line.split(",", CELLS);
        return new NumberedFacts.OfTask(
                cells[0],
                TaskState.valueOf(cells[1]),
                Integer.valueOf(cells[2]),
                places(cells[3], LocalDate::parse),
                places(cells[4], SampleFacts::actual));
    }

    private static <V> Map<Integer, V> places(String cell, Function<String, V> value) {
        var places = new HashMap<Integer, V>();
        for (String each : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
            String[] parts = each.split("=", 2);
            places.put(Integer.valueOf(parts[0]), value.apply(parts[1]));
        }
        return places;
    }

    private static Actual actual(String words) {
        String[] parts = words.split("@", 2);
        return new Actual(LocalDate.parse(parts[1]), new BigDecimal(parts[0]));
    }
}
