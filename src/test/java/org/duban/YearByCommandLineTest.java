package org.duban;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
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

    private StringWriter out = new StringWriter();
    private LocalDate today = LocalDate.of(2024, 1, 8);
    private final Path folder;
    private final YearOfForms forms;

    YearByCommandLineTest(@TempDir Path folder) {
        this.folder = folder;
        this.forms = new YearOfForms(folder);
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

        today = LocalDate.of(2025, 1, 2);
        collectAll(4, List.of("应急办"));
        List<String> there = forms.reported(4);
        forms.leave(4, Set.copyOf(there.subList(0, 2)), Set.copyOf(there.subList(2, 6)));
        review(4, "--return", there.get(0), there.get(1), "--comment", "缺佐证材料");
        review(4, Stream.concat(Stream.of("--accept"), there.stream().skip(6)).toArray(String[]::new));
        compare(4, LocalDate.of(2024, 12, 24));
        JsonNode overview = overview(4, LocalDate.of(2024, 12, 24));
        lights().forEach((light, count) -> assertThat(overview.get("change").get(light).intValue())
                .as(light)
                .isEqualTo(count - before.getOrDefault(light, 0)));
    }

    /** Holds every number of the overview against what the forms alone say. */
    private void compare(int quarter, LocalDate on) {
        JsonNode overview = overview(quarter, on);
        YearNumbers counted = forms.numbers(quarter, on, sections());
        assertThat(numbers(overview)).usingRecursiveComparison().isEqualTo(counted);
        assertThat(elements(overview.get("overdue")).map(each -> each.get("days").longValue()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(elements(overview.get("soon")).map(each -> each.get("days").longValue()).toList()).isSorted();
        if (quarter == 4) {
            assertThat(number(overview.at("/lights/on-track"))).as("at Christmas all that is open is due soon").isZero();
        }
    }

    private static YearNumbers numbers(JsonNode overview) {
        JsonNode lights = overview.get("lights");
        JsonNode reports = overview.get("reports");
        int open = number(lights.get("at-risk")) + number(lights.get("on-track"));
        Map<String, Integer> counts = new TreeMap<>(Map.of("open", open));
        Stream.of("overdue", "done", "on-hold").forEach(each -> counts.put(each, number(lights.path(each))));
        return new YearNumbers(
                counts,
                YearOfForms.plain(overview.at("/progress/accepted").decimalValue()),
                YearOfForms.plain(overview.at("/progress/withWaiting").decimalValue()),
                Stream.of("owed", "reported", "accepted", "waiting", "returned", "missing").map(each -> number(reports.get(each))).toList(),
                strings(reports.get("open"), "/department"),
                strings(reports.get("done"), ""),
                days(overview.get("overdue")),
                days(overview.get("soon")),
                elements(overview.get("sections")).map(each -> number(each.get("percent"))).toList(),
                number(overview.at("/targets/known")),
                elements(overview.at("/targets/missed")).map(each -> YearOfForms.plain(each.get("value").decimalValue())).sorted().toList());
    }

    private List<List<String>> sections() {
        return elements(json("show", "--json").get("sections"))
                .map(section -> elements(section.get("tasks")).map(task -> task.get("number").stringValue()).toList())
                .toList();
    }

    private void importTheSamplesDocument() throws IOException {
        Path file = folder.resolve(SamplePlan.FILE_NAME);
        try (InputStream in = Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            Files.copy(in, file);
        }
        done("import", file.toString());
    }

    private void collectAll(int quarter, List<String> without) {
        done("forms", "--period", period(quarter), "--out", forms.issued(quarter).toString());
        List<Path> files = forms.fillAll(quarter, without);
        done(Stream.concat(Stream.of("collect"), files.stream().map(Path::toString)).toArray(String[]::new));
        files.forEach(form -> forms.keep(quarter, form));
    }

    private void collect(int quarter, String department, int code, String... options) {
        Path form = forms.form(quarter, department);
        String[] command = Stream.concat(Stream.of("collect", form.toString()), Stream.of(options)).toArray(String[]::new);
        assertThat(duban(command)).as(out.toString()).isEqualTo(code);
        if (code == 0) {
            forms.keep(quarter, form);
        }
    }

    /** The department writes something else than it handed in; the office takes that, or keeps what it has. */
    private void conflict(int quarter, String department, String task, boolean take) {
        forms.change(quarter, department, task, 33);
        collect(quarter, department, 1);
        assertThat(out.toString()).contains("下发后这项填报有了新内容");
        if (take) {
            collect(quarter, department, 0, "--prefer-forms");
        }
    }

    private void returnAndSendAgain(int quarter, String department, String task) {
        review(quarter, "--return", task, "--comment", "缺佐证材料");
        done("forms", "--period", period(quarter), "--out", forms.issued(quarter).toString(), "--department", department, "--replace");
        forms.change(quarter, department, task, 44);
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
