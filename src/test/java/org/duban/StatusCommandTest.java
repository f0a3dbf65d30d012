package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.progress.LightLimits;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.store.LedgerFile;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code duban status} over the sample plan and its facts. */
class StatusCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Clock clock = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data = Path.of("");

    @BeforeEach
    void beginWithTheSample() {
        ImportedSample.into(data);
    }

    @Test
    void theLightsAreToldAsOnPaperWithTheirReasons() {
        assertThat(duban("status")).isZero();
        assertThat(out.toString().lines().limit(6)).containsExactly(
                "“江城市第一人民医院2024年重点工作”，按2024-10-10判灯",
                "30项任务：红 ■逾期 4  黄 ▲预警 6  绿 ●正常 15  蓝 ✓已完成 5，平均进度68%",
                "36个时限：4个逾期，4个30天内到期",
                "",
                "一  坚持党建引领，把牢医院发展政治方向  85%  黄 ▲预警 1  绿 ●正常 1  蓝 ✓已完成 2",
                "  蓝 ✓已完成  1  巩固主题教育成果  党办  100%");
        assertThat(out.toString()).contains("      6月28日按期完成", "“2024年上半年”即6月30日截止，逾期102天");
    }

    @Test
    void anotherDayIsAnotherLight() {
        assertThat(duban("status", "--on", "2025-01-01")).isZero();
        assertThat(out.toString()).contains("按2025-01-01判灯", "30项任务：红 ■逾期 25  蓝 ✓已完成 5");
    }

    @Test
    void withoutADayItIsToday() {
        clock = Clock.fixed(Instant.parse("2024-06-30T12:00:00Z"), ZoneOffset.UTC);
        duban("status");
        assertThat(out.toString()).contains("按2024-06-30判灯", "“2024年上半年”即6月30日，今天到期");
    }

    @Test
    void oneDepartmentsTasksAreCountedAlone() {
        assertThat(duban("status", "--department", "基建办", "--json")).isZero();
        JsonNode status = new JsonMapper().readTree(out.toString());
        assertThat(status.get("department").stringValue()).isEqualTo("基建办");
        assertThat(status.at("/totals/tasks").intValue()).isEqualTo(5);
        assertThat(status.at("/totals/lights/overdue").intValue()).isEqualTo(2);
    }

    @Test
    void itIsSaidWhoseTasksTheyAre() {
        assertThat(duban("status", "--department", "基建办")).isZero();
        assertThat(out.toString()).contains("（基建办）”，按");
    }

    @Test
    void aDepartmentNobodyKnowsIsRefused() {
        assertThat(duban("status", "--department", "宇航科")).isEqualTo(1);
        assertThat(err.toString()).contains("没有叫“宇航科”的科室");
    }

    @Test
    void otherProgramsReadStableNames() {
        assertThat(duban("status", "--year", "2024", "--json")).isZero();
        JsonNode status = new JsonMapper().readTree(out.toString());
        assertThat(status.propertyNames())
                .containsExactly("title", "department", "year", "on", "warnDays", "warnPoints", "totals", "sections");
        assertThat(status.get("totals")).isEqualTo(new JsonMapper().readTree("""
                {"tasks": 30, "lights": {"at-risk": 6, "done": 5, "on-hold": 0, "on-track": 15, "overdue": 4}, "percent": 68,
                 "deadlines": 36, "late": 4, "soon": 4, "wholeYear": 0}"""));
        assertThat(status.at("/sections/1/tasks/3")).isEqualTo(new JsonMapper().readTree("""
                {"number": "8", "name": "通过国际医院评审认证", "lead": ["质控科"], "light": "overdue", "percent": 70,
                 "reasons": [
                   {"kind": "late", "of": "2024年上半年", "days": 102, "is": null, "due": null}],
                 "deadlines": [{"phrase": "2024年上半年", "start": "2024-01-01", "end": "2024-06-30", "guessed": false,
                   "light": "overdue", "completedOn": null}]}"""));
        assertThat(status.at("/sections/0/tasks/0/deadlines/0/completedOn").stringValue()).isEqualTo("2024-06-28");
        assertThat(status.at("/sections/0/tasks/0/reasons/0/kind").stringValue()).isEqualTo("completed");
    }

    @Test
    void theLimitsAreThoseOfTheDataFolder() {
        new SettingsFile(data).save(Settings.defaults().with(new LightLimits(0, 100)));
        assertThat(duban("status")).isZero();
        assertThat(out.toString()).contains("36个时限：4个逾期，0个0天内到期", "黄 ▲预警 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-10", "10-10", "10月10日"})
    void aDayIsTypedAsPeopleTypeIt(String day) {
        assertThat(duban("status", "--on", day)).isZero();
        assertThat(out.toString()).contains("按2024-10-10判灯");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-45", "2023-02-29", "today"})
    void aDayThatIsNoneIsNamed(String day) {
        assertThat(duban("status", "--on", day)).isEqualTo(1);
        assertThat(err.toString()).startsWith("“" + day + "”不是日期").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theEnglishSpeaksEnglish() {
        assertThat(duban("--lang", "en", "status")).isZero();
        assertThat(out.toString()).contains(
                "30 tasks: red ■ overdue 4  yellow ▲ at risk 6", "36 deadlines: 4 late, 4 due within 30 days");
    }

    @Test
    void aPlanWithoutTasksSaysSo() {
        var heading = new Heading("江城市第一人民医院2025年重点工作", null, 2025, null, null);
        try (Ledger ledger = LedgerFile.open(data)) {
            ledger.apply(new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none()), "王敏", clock.instant());
        }
        assertThat(duban("status")).isZero();
        assertThat(out.toString().lines()).containsExactly(
                "“江城市第一人民医院2025年重点工作”，按2024-10-10判灯", "没有任务", "0个时限：0个逾期，0个30天内到期");
    }

    private int duban(String... arguments) {
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString())).toList();
        return DubanCommand.run(
                new Wiring(clock).commandLine(where -> 0),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                all.toArray(String[]::new));
    }
}
