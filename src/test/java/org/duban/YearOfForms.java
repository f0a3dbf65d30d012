package org.duban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The forms of 2024, how they were filled in and which of them the office took, and what 总览 has to say of them: counted
 * from the files alone, without the program.
 */
public final class YearOfForms {

    private static final String HELD = "暂缓";
    private static final String DONE = "已完成";

    private final Path folder;
    private final FormFiller departments = new FormFiller();
    private final FormRows rows = new FormRows();
    private final Map<Integer, Set<String>> waiting = new HashMap<>();
    private final Map<Integer, Set<String>> returned = new HashMap<>();

    public YearOfForms(Path folder) {
        this.folder = folder;
    }

    /** What the forms say of a task so far. */
    private static final class Known {
        private String state = "未启动";
        private int percent = -1;
        private final Map<String, LocalDate> ends = new TreeMap<>();
        private final Set<String> met = new TreeSet<>();
        private final Map<String, BigDecimal> values = new HashMap<>();
        private final Map<String, LocalDate> valued = new HashMap<>();
        private final Map<String, String> targets = new HashMap<>();

        private void take(FormRows.Said said, int quarter) {
            said.values().keySet().forEach(each -> valued.put(each, end(quarter)));
            state = said.state();
            percent = said.percent();
            met.addAll(said.met().keySet());
            values.putAll(said.values());
        }

        private boolean isDone() {
            return state.equals(DONE) || met.containsAll(ends.keySet());
        }

        private int counted() {
            return isDone() ? 100 : Math.max(0, percent);
        }

        private Stream<LocalDate> open() {
            return isDone() || state.equals(HELD)
                    ? Stream.empty()
                    : ends.entrySet().stream().filter(each -> !met.contains(each.getKey())).map(Map.Entry::getValue);
        }

        private String light(LocalDate on) {
            if (isDone()) {
                return "done";
            }
            if (state.equals(HELD)) {
                return "on-hold";
            }
            return open().anyMatch(on::isAfter) ? "overdue" : "open";
        }

        private Stream<String> missed() {
            return values.entrySet().stream().filter(each -> misses(each.getKey(), each.getValue()))
                    .map(each -> plain(each.getValue()));
        }

        private boolean misses(String key, BigDecimal value) {
            String target = Objects.requireNonNull(targets.get(key));
            var wanted = new BigDecimal(target.replaceAll("[^0-9.]+", ""));
            int share = Objects.requireNonNull(valued.get(key)).getDayOfYear() * 100 / 366;
            BigDecimal due = wanted.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), wanted.scale(), RoundingMode.FLOOR);
            return target.startsWith("≤") ? value.compareTo(wanted) > 0 : value.compareTo(due) < 0;
        }
    }

    /** Where the quarter's forms lie as they were sent out. */
    public Path issued(int quarter) {
        return made(folder.resolve("issued").resolve(period(quarter)));
    }

    /** What the office has taken of it. */
    public Path taken(int quarter) {
        return made(folder.resolve("taken").resolve(period(quarter)));
    }

    /** A department's form. */
    public Path form(int quarter, String department) {
        return FormRows.files(issued(quarter)).stream()
                .filter(each -> FormRows.department(each).equals(department))
                .findFirst()
                .orElseThrow();
    }

    /** All departments fill in what was sent out, after the quarter; the forms of all but some. */
    public List<Path> fillAll(int quarter, List<String> without) {
        return fillAll(quarter, end(quarter), without);
    }

    /** All departments fill in on that day what was sent out; the forms of all but some. */
    public List<Path> fillAll(int quarter, LocalDate on, List<String> without) {
        List<Path> files = FormRows.files(issued(quarter));
        files.forEach(form -> departments.fill(form, quarter, on));
        return files.stream().filter(form -> !without.contains(FormRows.department(form))).toList();
    }

    /** A department writes something else about a task. */
    public Path change(int quarter, String department, String task, int percent) {
        Path form = form(quarter, department);
        FormFiller.change(form, task, percent);
        return form;
    }

    /** The office has taken the form as it is now. */
    public void keep(int quarter, Path form) {
        try {
            Files.copy(form, taken(quarter).resolve(form.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The numbers of the tasks about which the office took a report. */
    public List<String> reported(int quarter) {
        return List.copyOf(rows.of(taken(quarter)).keySet());
    }

    /** These tasks' reports are not accepted: they were returned, or wait. */
    public void leave(int quarter, Set<String> back, Set<String> wait) {
        returned.put(quarter, back);
        waiting.put(quarter, wait);
    }

    /**
     * What 总览 has to say.
     *
     * @param sections the numbers of each section's tasks
     */
    public YearNumbers numbers(int quarter, LocalDate on, List<List<String>> sections) {
        Map<String, Known> known = known(quarter);
        Map<String, Known> then = known(quarter);
        Map<String, FormRows.Said> forms = rows.of(taken(quarter));
        waiting(quarter).forEach(each -> of(then, each).take(Objects.requireNonNull(forms.get(each)), quarter));
        Map<String, Integer> lights = new TreeMap<>(Map.of("overdue", 0, "done", 0, "on-hold", 0, "open", 0));
        known.values().forEach(each -> lights.merge(each.light(on), 1, Integer::sum));
        Set<String> open = open(quarter, forms);
        Set<String> through = new TreeSet<>();
        FormRows.files(issued(quarter)).forEach(file -> through.add(FormRows.department(file)));
        through.removeAll(open);
        return new YearNumbers(
                lights,
                mean(known),
                mean(then),
                tally(quarter, forms.size()),
                open,
                through,
                days(known, each -> each.open().filter(on::isAfter), on),
                days(known, each -> each.open().filter(end -> !end.isBefore(on) && !end.isAfter(on.plusDays(30))), on),
                sections.stream().map(tasks -> percent(known, tasks)).toList(),
                known.values().stream().mapToInt(each -> each.values.size()).sum(),
                known.values().stream().flatMap(Known::missed).sorted().toList());
    }

    /** 67.80 is 67.8, and 70.0 is 70. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<Integer> tally(int quarter, int came) {
        int owed = rows.of(issued(quarter)).size();
        int back = returned(quarter).size();
        int waits = waiting(quarter).size();
        return List.of(owed, came - back, came - back - waits, waits, back, owed - came);
    }

    private Set<String> open(int quarter, Map<String, FormRows.Said> forms) {
        Set<String> open = new TreeSet<>();
        rows.of(issued(quarter)).forEach((task, said) -> {
            boolean through = forms.containsKey(task) && !returned(quarter).contains(task) && !waiting(quarter).contains(task);
            if (!through) {
                open.add(said.department());
            }
        });
        return open;
    }

    private static Map<String, Long> days(Map<String, Known> known, Function<Known, Stream<LocalDate>> ends, LocalDate on) {
        Map<String, Long> days = new TreeMap<>();
        known.forEach((task, each) -> ends.apply(each)
                .min(Comparator.naturalOrder())
                .ifPresent(end -> days.put(task, Math.abs(ChronoUnit.DAYS.between(end, on)))));
        return days;
    }

    /** The forms of the first quarter name every task and deadline; later ones add what was accepted. */
    private Map<String, Known> known(int quarter) {
        Map<String, Known> known = new TreeMap<>();
        rows.of(issued(1)).forEach((task, said) -> {
            var one = new Known();
            one.ends.putAll(said.ends());
            one.targets.putAll(said.targets());
            known.put(task, one);
        });
        for (int at = 1; at <= quarter; at++) {
            int then = at;
            rows.of(taken(at)).forEach((task, said) -> {
                if (!waiting(then).contains(task) && !returned(then).contains(task)) {
                    of(known, task).take(said, then);
                }
            });
        }
        return known;
    }

    private Set<String> waiting(int quarter) {
        return waiting.getOrDefault(quarter, Set.of());
    }

    private Set<String> returned(int quarter) {
        return returned.getOrDefault(quarter, Set.of());
    }

    private static Known of(Map<String, Known> known, String task) {
        return Objects.requireNonNull(known.get(task));
    }

    private static int percent(Map<String, Known> known, List<String> tasks) {
        return (int) Math.round(tasks.stream().mapToInt(each -> of(known, each).counted()).average().orElseThrow());
    }

    private static String mean(Map<String, Known> known) {
        int sum = known.values().stream().mapToInt(Known::counted).sum();
        return plain(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String period(int quarter) {
        return "2024Q" + quarter;
    }

    private static LocalDate end(int quarter) {
        return LocalDate.of(2024, quarter * 3, 1).plusMonths(1).minusDays(1);
    }
}
