package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.duban.YearNumbers;
import org.duban.YearOfForms;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.DocumentPlanReader;
import org.duban.sample.SamplePlan;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.store.LedgerFile;
import org.duban.ui.QuickRobot;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A whole year of the sample's hospital in the window, over a real store and real files: every time the office opens it,
 * another day has come. Forms go out, come back filled in, are reviewed by keys, some returned and sent again, two conflicts,
 * one department late, one that never answers. What 总览 shows is held against what the forms themselves say, counted without
 * the program.
 */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init")
class YearByWindowTest {

    /** The platform without a screen copies every frame pixel by pixel, and the year has thousands; pictures are taken elsewhere. */
    private static final Dimension2D SMALL = new Dimension2D(480, 320);

    private final DocumentPlanReader reader = new DocumentPlanReader();
    private final PlanDraft sample = new SamplePlan(reader).read(Progress.UNWATCHED).draft();
    private final Path folder;
    private final Path outbox;
    private final YearOfForms forms;
    private final QuickRobot robot = new QuickRobot();
    private ProgramStage window;
    private LocalDate today;

    YearByWindowTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.outbox = Files.createDirectories(folder.resolve("outbox"));
        this.forms = new YearOfForms(folder);
    }

    @Test
    void theOverviewShowsWhatTheFormsOfTheYearSay() throws Exception {
        new SettingsFile(folder).save(Settings.defaults().withFolder("forms", outbox.toString()));
        open(LocalDate.of(2024, 4, 2));
        window.await("#open-sample");
        window.press("#open-sample");
        issue(1);
        collect(1, forms.fillAll(1, List.of()));
        review(forms.reported(1), Set.of("5"), Set.of());
        forms.leave(1, Set.of("5"), Set.of());
        compare(1);
        sendAgain(1, "医务科", "5");
        review(List.of("5"), Set.of(), Set.of());
        forms.leave(1, Set.of(), Set.of());
        compare(1);
        close(1);
        window.end();

        open(LocalDate.of(2024, 7, 4));
        issue(2);
        collect(2, forms.fillAll(2, List.of("基建办")));
        review(forms.reported(2), Set.of(), Set.of());
        compare(2);
        window.end();

        open(LocalDate.of(2024, 7, 9));
        List<String> before = forms.reported(2);
        window.await("#overview");
        reports(2);
        collect(2, List.of(forms.form(2, "基建办")));
        review(forms.reported(2).stream().filter(each -> !before.contains(each)).toList(), Set.of(), Set.of());
        compare(2);
        close(2);
        window.end();

        open(LocalDate.of(2024, 10, 10));
        issue(3);
        collect(3, forms.fillAll(3, List.of()));
        twoConflicts();
        review(forms.reported(3), Set.of("25"), Set.of());
        sendAgain(3, "院长办公室", "25");
        review(List.of("25"), Set.of(), Set.of());
        YearNumbers third = compare(3);
        close(3);
        window.end();

        open(LocalDate.of(2024, 12, 24));
        issue(4);
        collect(4, forms.fillAll(4, today, List.of("应急办")));
        List<String> there = forms.reported(4);
        forms.leave(4, Set.copyOf(there.subList(0, 2)), Set.copyOf(there.subList(2, 6)));
        review(there, Set.copyOf(there.subList(0, 2)), Set.copyOf(there.subList(2, 6)));
        YearNumbers fourth = compare(4);
        assertThat(window.words("#count-ON_TRACK")).as("at Christmas all that is open is due soon").isEqualTo("0");
        Map.of("OVERDUE", "overdue", "DONE", "done", "ON_HOLD", "on-hold")
                .forEach((id, light) -> assertThat(window.words("#change-" + id)).as(light).isEqualTo(change(light, third, fourth)));
        window.end();
    }

    private static String change(String light, YearNumbers before, YearNumbers now) {
        int by = Objects.requireNonNull(now.lights().get(light)) - Objects.requireNonNull(before.lights().get(light));
        return "较上季 " + (by == 0 ? "±0" : by > 0 ? "+" + by : "−" + -by);
    }

    private void open(LocalDate day) {
        today = day;
        window = new ProgramStage(
                () -> LedgerFile.open(folder.resolve("data")), reader, progress -> KnownPlan.of(sample), folder);
        window.clock.pass(Duration.between(window.clock.instant(), day.atTime(9, 0).atZone(window.clock.getZone()).toInstant()));
        window.begin();
        onFx(() -> {
            window.stage().setMinWidth(SMALL.getWidth());
            window.stage().setMinHeight(SMALL.getHeight());
            window.stage().setWidth(SMALL.getWidth());
            window.stage().setHeight(SMALL.getHeight());
        });
    }

    /** 季度填报, at that quarter. */
    private void reports(int quarter) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        window.await("#quarter-" + quarter);
        window.press("#quarter-" + quarter);
    }

    private void issue(int quarter) throws IOException {
        window.await("#overview");
        reports(quarter);
        window.press("#issue-forms");
        window.press("#issue-write");
        window.await("#issued-open");
        ProgramStage.until(() -> window.words("#issued-words").startsWith("已生成"));
        try (Stream<Path> out = Files.list(outbox)) {
            for (Path form : out.toList()) {
                Files.move(form, forms.issued(quarter).resolve(form.getFileName()));
            }
        }
    }

    private void collect(int quarter, List<Path> files) {
        window.drop(files);
        window.await("#collect-take");
        assertThat(window.words("#collect-summary")).startsWith(files.size() + "个文件：可收").doesNotContain("冲突");
        take();
        files.forEach(form -> forms.keep(quarter, form));
    }

    private void take() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        ProgramStage.until(() -> !window.has("#collect"));
    }

    /** 信息科 and 财务科 hand in something else than before; the office keeps what it has of one, and takes the other's. */
    private void twoConflicts() {
        Path one = forms.change(3, "信息科", "15", 33);
        Path other = forms.change(3, "财务科", "17", 33);
        window.drop(List.of(one, other));
        window.await("#collect");
        assertThat(window.words("#collect-summary")).contains("冲突2");
        answer("15", KeyCode.DIGIT2);
        robot.push(KeyCode.F8);
        answer("17", KeyCode.DIGIT1);
        assertThat(window.words("#collect-summary")).contains("可收1", "不收1").doesNotContain("冲突");
        take();
        forms.keep(3, other);
    }

    /** The row that has the focus is that task's. */
    private void answer(String task, KeyCode key) {
        assertThat(window.stage().getScene().getFocusOwner().getAccessibleText()).startsWith(task + " ");
        robot.push(key);
    }

    /** A department corrects the row that came back and sends its form once more. */
    private void sendAgain(int quarter, String department, String task) {
        Path form = forms.change(quarter, department, task, 44);
        reports(quarter);
        window.drop(List.of(form));
        window.await("#collect");
        assertThat(window.words("#collect-summary")).contains("可收1");
        take();
        forms.keep(quarter, form);
    }

    /** The reports on these tasks wait: some are given back with a comment, some are left, the others accepted; by keys alone. */
    private void review(List<String> waiting, Set<String> back, Set<String> left) {
        assertThat(number(window.words("#badge-reporting"))).isEqualTo(waiting.size());
        robot.push(KeyCode.F8);
        List<String> met = new ArrayList<>();
        while (met.size() < waiting.size()) {
            String task = window.words("#report-number");
            met.add(task);
            if (back.contains(task)) {
                robot.push(KeyCode.CONTROL, KeyCode.B);
                robot.write("why").push(KeyCode.CONTROL, KeyCode.B);
            } else if (left.contains(task)) {
                robot.push(KeyCode.F8);
            } else {
                robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            }
        }
        assertThat(met).as("every report once").containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(number(window.words("#badge-reporting"))).isEqualTo(left.size());
    }

    private void close(int quarter) {
        reports(quarter);
        window.choose("#quarter-menu", "close-quarter");
        assertThat(window.words("#reporting-summary")).endsWith("已关闭");
    }

    /** Holds every number of 总览 against what the forms alone say. */
    private YearNumbers compare(int quarter) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        window.await("#overview");
        YearNumbers counted = forms.numbers(quarter, today, sections());
        assertThat(shown()).usingRecursiveComparison().isEqualTo(counted);
        return counted;
    }

    private YearNumbers shown() {
        List<String> lights = Stream.of("OVERDUE", "DONE", "ON_HOLD", "AT_RISK", "ON_TRACK").map(each -> window.words("#count-" + each)).toList();
        List<String> values = List.of(window.words("#targets-note").split("\\D+", -1));
        return new YearNumbers(
                new TreeMap<>(Map.of(
                        "overdue", number(lights.get(0)),
                        "done", number(lights.get(1)),
                        "on-hold", number(lights.get(2)),
                        "open", number(lights.get(3)) + number(lights.get(4)))),
                plain(window.words("#progress-accepted")),
                plain(window.words("#progress-waiting")),
                tally(),
                new TreeSet<>(rows("#department-rows")),
                done(),
                days("#overdue-rows"),
                days("#soon-rows"),
                rows("#section-rows").stream().map(each -> number(each.replaceAll("^.* ", ""))).toList(),
                values.getFirst().isEmpty() ? 0 : number(values.getFirst()),
                rows("#target-rows").stream().map(each -> plain(each.replaceAll("^.* (\\S+) / .*$", "$1"))).sorted().toList());
    }

    private List<Integer> tally() {
        String[] reported = window.words("#tally-reported").split("/", -1);
        return Stream.of(
                        reported[1], reported[0], window.words("#tally-ACCEPTED"), window.words("#tally-WAITING"),
                        window.words("#tally-RETURNED"), window.words("#tally-MISSING"))
                .map(YearByWindowTest::number)
                .toList();
    }

    private Set<String> done() {
        String words = window.words("#reports-done");
        return words.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(words.replaceFirst("^\\d+个科室：", "").split("、", -1)));
    }

    /** 5 …… 逾期40天, 还剩5天, 今天到期. */
    private Map<String, Long> days(String list) {
        Map<String, Long> days = new TreeMap<>();
        rows(list).forEach(row -> {
            String left = row.replaceAll("^.* ", "").replaceAll("\\D", "");
            days.put(row.replaceAll(" .*$", ""), left.isEmpty() ? 0L : Long.parseLong(left));
        });
        return days;
    }

    /** What every row of a list says, also those that are folded away at first. */
    private List<String> rows(String id) {
        var list = (ListView<?>) window.there(id);
        List<String> rows = new ArrayList<>(read(list));
        if (!rows.isEmpty() && rows.getLast().startsWith("还有")) {
            onFx(list::requestFocus);
            robot.push(KeyCode.END).push(KeyCode.ENTER);
            rows = read(list);
            robot.push(KeyCode.ESCAPE);
        }
        return rows;
    }

    private static List<String> read(ListView<?> list) {
        List<String> rows = new ArrayList<>();
        onFx(() -> {
            for (int row = 0; row < list.getItems().size(); row++) {
                int at = row;
                list.scrollTo(at);
                list.layout();
                list.lookupAll(".list-cell").stream()
                        .map(ListCell.class::cast)
                        .filter(each -> !each.isEmpty() && each.getIndex() == at)
                        .forEach(each -> rows.add(each.getAccessibleText()));
            }
        });
        return rows;
    }

    private List<List<String>> sections() {
        return sample.sections().stream()
                .map(section -> section.tasks().stream().map(task -> Objects.requireNonNull(task.number())).toList())
                .toList();
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static String plain(String words) {
        return YearOfForms.plain(new BigDecimal(words.replaceAll("[^0-9.]", "")));
    }

    private static void onFx(Runnable action) {
        ProgramStage.onFx(() -> {
            action.run();
            return true;
        });
    }
}
