package org.duban;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duban.cli.DubanCommand;
import org.duban.sample.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole year of the sample's hospital by the command line: forms out, filled in, collected, reviewed, some returned and
 * sent again, two conflicts, one department late, one that never answers. What {@code duban overview} says is held against
 * what the forms themselves say, counted here without the program.
 */
class YearByCommandLineTest {

    private static final String HELD = "暂缓";
    private static final String DONE = "已完成";

    private final FormFiller departments = new FormFiller();
    private final Map<Integer, Set<String>> waiting = new HashMap<>();
    private final Map<Integer, Set<String>> returned = new HashMap<>();
    private StringWriter out = new StringWriter();
    private LocalDate today = LocalDate.of(2024, 1, 8);

    @TempDir
    private Path folder = Path.of("");

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
            said.values().keySet().forEach(each -> valued.put(each, LocalDate.of(2024, quarter * 3, 1).plusMonths(1).minusDays(1)));
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
    }

    @Test
    void theOverviewSaysWhatTheFormsOfTheYearSay() throws IOException {
        importTheSamplesDocument();

        today = LocalDate.of(2024, 4, 2);
        collectAll(1, List.of());
        returnAndSendAgain(1, "医务科", "5");
        accept(1, "all");
        compare(1, LocalDate.of(2024, 4, 8));
        close(1);

        today = LocalDate.of(2024, 7, 2);
        collectAll(2, List.of("基建办"));
        accept(2, "all");
        compare(2, LocalDate.of(2024, 7, 4));
        today = LocalDate.of(2024, 7, 9);
        collect(2, "基建办", 0);
        accept(2, "all");
        compare(2, LocalDate.of(2024, 7, 10));
        close(2);

        today = LocalDate.of(2024, 10, 2);
        collectAll(3, List.of());
        conflict(3, "信息科", "15", false);
        conflict(3, "财务科", "17", true);
        returnAndSendAgain(3, "院长办公室", "25");
        accept(3, "all");
        compare(3, LocalDate.of(2024, 10, 10));
        Map<String, Integer> before = lights();
        close(3);

        today = LocalDate.of(2024, 12, 20);
        collectAll(4, List.of("应急办"));
        List<String> there = FormRows.of(taken(4)).keySet().stream().toList();
        returned.put(4, Set.copyOf(there.subList(0, 2)));
        waiting.put(4, Set.copyOf(there.subList(2, 6)));
        review(4, "--return", there.get(0), there.get(1), "--comment", "缺佐证材料");
        review(4, Stream.concat(Stream.of("--accept"), there.stream().skip(6)).toArray(String[]::new));
        compare(4, LocalDate.of(2024, 12, 24));
        JsonNode overview = overview(4, LocalDate.of(2024, 12, 24));
        lights().forEach((light, count) -> assertThat(overview.get("change").get(light).intValue())
                .as(light)
                .isEqualTo(count - before.getOrDefault(light, 0)));
    }

    /** Counts from the forms alone, and holds every number of the overview against that. */
    private void compare(int quarter, LocalDate on) {
        JsonNode overview = overview(quarter, on);
        Map<String, Known> known = known(quarter);

        Map<String, Integer> expected = new TreeMap<>();
        known.values().forEach(each -> expected.merge(each.light(on), 1, Integer::sum));
        for (String light : List.of("overdue", "done", "on-hold")) {
            assertThat(number(overview.at("/lights/" + light))).as(light).isEqualTo(expected.getOrDefault(light, 0));
        }
        assertThat(number(overview.at("/lights/at-risk")) + number(overview.at("/lights/on-track")))
                .isEqualTo(expected.getOrDefault("open", 0));

        assertThat(overview.at("/progress/accepted").decimalValue()).isEqualByComparingTo(mean(known));
        Map<String, Known> then = known(quarter);
        Map<String, FormRows.Said> forms = FormRows.of(taken(quarter));
        waiting.getOrDefault(quarter, Set.of()).forEach(each -> taken(then, each).take(Objects.requireNonNull(forms.get(each)), quarter));
        assertThat(overview.at("/progress/withWaiting").decimalValue()).isEqualByComparingTo(mean(then));

        tally(quarter, overview.get("reports"), forms);
        dates(known, on, overview);
        sections(known, overview);
        if (quarter == 4) {
            assertThat(number(overview.at("/lights/on-track"))).as("at Christmas all that is open is due soon").isZero();
            targets(known, overview.get("targets"));
        }
    }

    private void tally(int quarter, JsonNode reports, Map<String, FormRows.Said> forms) {
        int owed = FormRows.of(issued(quarter)).size();
        int back = returned.getOrDefault(quarter, Set.of()).size();
        int waits = waiting.getOrDefault(quarter, Set.of()).size();
        assertThat(List.of(
                        number(reports.get("owed")), number(reports.get("reported")), number(reports.get("accepted")),
                        number(reports.get("waiting")), number(reports.get("returned")), number(reports.get("missing"))))
                .containsExactly(owed, forms.size() - back, forms.size() - back - waits, waits, back, owed - forms.size());
        Set<String> all = new TreeSet<>();
        FormRows.files(issued(quarter)).forEach(file -> all.add(FormRows.department(file)));
        Set<String> open = new TreeSet<>();
        FormRows.of(issued(quarter)).forEach((task, said) -> {
            boolean through = forms.containsKey(task)
                    && !returned.getOrDefault(quarter, Set.of()).contains(task)
                    && !waiting.getOrDefault(quarter, Set.of()).contains(task);
            if (!through) {
                open.add(said.department());
            }
        });
        assertThat(strings(reports.get("open"), "/department")).isEqualTo(open);
        all.removeAll(open);
        assertThat(strings(reports.get("done"), "")).isEqualTo(all);
    }

    private static void dates(Map<String, Known> known, LocalDate on, JsonNode overview) {
        Map<String, Long> late = new TreeMap<>();
        Map<String, Long> soon = new TreeMap<>();
        known.forEach((task, each) -> {
            each.open().filter(on::isAfter).min(Comparator.naturalOrder()).ifPresent(end -> late.put(task, ChronoUnit.DAYS.between(end, on)));
            each.open().filter(end -> !end.isBefore(on) && !end.isAfter(on.plusDays(30))).min(Comparator.naturalOrder())
                    .ifPresent(end -> soon.put(task, ChronoUnit.DAYS.between(on, end)));
        });
        assertThat(days(overview.get("overdue"))).isEqualTo(late);
        assertThat(days(overview.get("soon"))).isEqualTo(soon);
        List<Long> order = elements(overview.get("overdue")).map(each -> each.get("days").longValue()).toList();
        assertThat(order).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(elements(overview.get("soon")).map(each -> each.get("days").longValue()).toList()).isSorted();
    }

    private void sections(Map<String, Known> known, JsonNode overview) {
        List<Integer> percents = new ArrayList<>();
        JsonNode outline = json("show", "--json");
        elements(outline.get("sections")).forEach(section -> {
            var tasks = elements(section.get("tasks")).map(task -> known.get(task.get("number").stringValue())).toList();
            percents.add((int) Math.round(tasks.stream().mapToInt(Known::counted).average().orElseThrow()));
        });
        assertThat(elements(overview.get("sections")).map(each -> number(each.get("percent"))).toList()).isEqualTo(percents);
    }

    private static void targets(Map<String, Known> known, JsonNode targets) {
        var missed = new ArrayList<BigDecimal>();
        known.values().forEach(each -> each.values.forEach((key, value) -> {
            String target = Objects.requireNonNull(each.targets.get(key));
            var wanted = new BigDecimal(target.replaceAll("[^0-9.]+", ""));
            int share = Objects.requireNonNull(each.valued.get(key)).getDayOfYear() * 100 / 366;
            BigDecimal due = wanted.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), wanted.scale(), RoundingMode.FLOOR);
            if (target.startsWith("≤") ? value.compareTo(wanted) > 0 : value.compareTo(due) < 0) {
                missed.add(value.stripTrailingZeros());
            }
        }));
        assertThat(number(targets.get("known"))).isEqualTo(known.values().stream().mapToInt(each -> each.values.size()).sum());
        assertThat(elements(targets.get("missed")).map(each -> each.get("value").decimalValue().stripTrailingZeros()).toList())
                .containsExactlyInAnyOrderElementsOf(missed);
    }

    /** The forms of the first quarter name every task and deadline; later ones add what was accepted. */
    private Map<String, Known> known(int quarter) {
        Map<String, Known> known = new TreeMap<>();
        FormRows.of(issued(1)).forEach((task, said) -> {
            var one = new Known();
            one.ends.putAll(said.ends());
            one.targets.putAll(said.targets());
            known.put(task, one);
        });
        for (int q = 1; q <= quarter; q++) {
            int at = q;
            FormRows.of(taken(q)).forEach((task, said) -> {
                boolean accepted = !waiting.getOrDefault(at, Set.of()).contains(task) && !returned.getOrDefault(at, Set.of()).contains(task);
                if (accepted) {
                    taken(known, task).take(said, at);
                }
            });
        }
        return known;
    }

    private static Known taken(Map<String, Known> known, String task) {
        return Objects.requireNonNull(known.get(task));
    }

    private static BigDecimal mean(Map<String, Known> known) {
        int sum = known.values().stream().mapToInt(Known::counted).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP);
    }

    private void importTheSamplesDocument() throws IOException {
        Path file = folder.resolve(SamplePlan.FILE_NAME);
        try (InputStream in = Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            Files.copy(in, file);
        }
        done("import", file.toString());
    }

    private void collectAll(int quarter, List<String> without) throws IOException {
        Files.createDirectories(issued(quarter));
        Files.createDirectories(taken(quarter));
        done("forms", "--period", period(quarter), "--out", issued(quarter).toString());
        var files = new ArrayList<String>(List.of("collect"));
        for (Path form : FormRows.files(issued(quarter))) {
            departments.fill(form, quarter, LocalDate.of(2024, quarter * 3, 1).plusMonths(1).minusDays(1));
            if (!without.contains(FormRows.department(form))) {
                files.add(form.toString());
                keep(quarter, form);
            }
        }
        done(files.toArray(String[]::new));
    }

    private void collect(int quarter, String department, int code, String... options) throws IOException {
        Path form = form(quarter, department);
        String[] command = Stream.concat(Stream.of("collect", form.toString()), Stream.of(options)).toArray(String[]::new);
        assertThat(duban(command)).as(out.toString()).isEqualTo(code);
        if (code == 0) {
            keep(quarter, form);
        }
    }

    /** The department writes something else than it handed in; the office takes that, or keeps what it has. */
    private void conflict(int quarter, String department, String task, boolean take) throws IOException {
        FormFiller.change(form(quarter, department), task, 33);
        collect(quarter, department, 1);
        assertThat(out.toString()).contains("下发后这项填报有了新内容");
        if (take) {
            collect(quarter, department, 0, "--prefer-forms");
        }
    }

    private void returnAndSendAgain(int quarter, String department, String task) throws IOException {
        review(quarter, "--return", task, "--comment", "缺佐证材料");
        done("forms", "--period", period(quarter), "--out", issued(quarter).toString(), "--department", department, "--replace");
        FormFiller.change(form(quarter, department), task, 44);
        collect(quarter, department, 0);
    }

    private void accept(int quarter, String what) {
        review(quarter, "--accept", what);
    }

    private void review(int quarter, String... what) {
        done(Stream.concat(Stream.of("review", "--period", period(quarter)), Stream.of(what)).toArray(String[]::new));
    }

    private void close(int quarter) {
        done("period", "close", "--period", period(quarter), "--anyway");
    }

    private void keep(int quarter, Path form) throws IOException {
        Files.copy(form, taken(quarter).resolve(form.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path issued(int quarter) {
        return folder.resolve("issued").resolve(period(quarter));
    }

    /** What the office has taken of it. */
    private Path taken(int quarter) {
        return folder.resolve("taken").resolve(period(quarter));
    }

    private Path form(int quarter, String department) {
        return FormRows.files(issued(quarter)).stream()
                .filter(each -> FormRows.department(each).equals(department))
                .findFirst()
                .orElseThrow();
    }

    private static String period(int quarter) {
        return "2024Q" + quarter;
    }

    private Map<String, Integer> lights() {
        Map<String, Integer> lights = new TreeMap<>();
        json("status", "--json").at("/totals/lights").properties().forEach(each -> lights.put(each.getKey(), each.getValue().intValue()));
        return lights;
    }

    private JsonNode overview(int quarter, LocalDate on) {
        today = on;
        return json("overview", "--period", period(quarter), "--on", on.toString(), "--json");
    }

    private JsonNode json(String... command) {
        done(command);
        return new JsonMapper().readTree(out.toString());
    }

    private static int number(JsonNode node) {
        return node.asInt(0);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Set<String> strings(JsonNode array, String at) {
        return elements(array).map(each -> each.at(at).stringValue()).collect(toCollection(TreeSet::new));
    }

    private static Map<String, Long> days(JsonNode array) {
        Map<String, Long> days = new TreeMap<>();
        elements(array).forEach(each -> days.put(each.get("number").stringValue(), each.get("days").longValue()));
        return days;
    }

    private void done(String... arguments) {
        assertThat(duban(arguments)).as(() -> String.join(" ", arguments) + "\n" + out).isZero();
    }

    private int duban(String... arguments) {
        out = new StringWriter();
        var writer = new PrintWriter(out, true);
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return DubanCommand.run(
                new Wiring(clock).commandLine(where -> 0),
                writer,
                writer,
                Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString())).toArray(String[]::new));
    }
}
