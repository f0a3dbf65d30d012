package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.cli.DubanCommand;
import org.duban.cli.Keyboard;
import org.duban.passwords.QuickPasswords;
import org.duban.sample.SamplePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every role: its exit code, and the sentence of what is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesAtTheCommandLineTest {

    private static final String PASSWORD = "秋天的银杏叶子黄了";
    private static final String OFFICE = "王敏";
    private static final String DEPARTMENT = "李强";
    private static final String LEADER = "院长";
    private static final String NOBODY = "";
    private static final Set<String> THE_OFFICE = Set.of(OFFICE);
    private static final Set<String> WHO_REPORT = Set.of(OFFICE, DEPARTMENT);
    private static final Set<String> WHO_SIGNED_IN = Set.of(OFFICE, DEPARTMENT, LEADER);
    private static final Set<String> EVERYBODY = Set.of(OFFICE, DEPARTMENT, LEADER, NOBODY);
    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{5}-){4}[2-9A-Z]{5}");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private StringWriter out = new StringWriter();
    private String recoveryCode = "";

    private Path folder = Path.of("");
    private Path data = Path.of("");

    /**
     * A command.
     *
     * @param before what the office does before, so that there is something to do
     * @param words  with {@code @} before the names of files in the test's folder
     */
    record Row(String before, String words, Set<String> mayDo) {

        @Override
        public String toString() {
            return words;
        }
    }

    private static Row row(String words, Set<String> mayDo) {
        return new Row("", words, mayDo);
    }

    private static Stream<Row> rows() {
        String collectOwn = "collect @forms/2024年三季度填报表-医务科.xlsx";
        return Stream.of(
                row("read @示例.docx", EVERYBODY),
                row("import --sample --as-new", THE_OFFICE),
                row("show", WHO_SIGNED_IN),
                row("status", WHO_SIGNED_IN),
                row("overview", WHO_SIGNED_IN),
                row("verify", WHO_SIGNED_IN),
                row("backup", THE_OFFICE),
                row("backup --out @全.duban", THE_OFFICE),
                row("backups", THE_OFFICE),
                new Row("backup --out @前.duban", "restore @前.duban --yes", THE_OFFICE),
                row("export table --format docx --out @表.docx", WHO_SIGNED_IN),
                row("export timeline --format xlsx --out @轴.xlsx", WHO_SIGNED_IN),
                row("forms --period 2024Q3 --out @forms --keep", THE_OFFICE),
                row(collectOwn, WHO_REPORT),
                row("collect @forms/2024年三季度填报表-护理部.xlsx", THE_OFFICE),
                new Row(collectOwn, "review --period 2024Q3 --accept all", THE_OFFICE),
                row("chase --period 2024Q3", THE_OFFICE),
                row("period close --period 2024Q3 --anyway", THE_OFFICE),
                new Row("period close --period 2024Q3 --anyway", "period reopen --period 2024Q3", THE_OFFICE),
                row("history", THE_OFFICE),
                row("accounts", THE_OFFICE),
                new Row("accounts off", "accounts on --account 赵洁", EVERYBODY),
                row("accounts off", THE_OFFICE),
                row("accounts add 赵洁 --role leader", THE_OFFICE),
                row("accounts change 院长 --rename 副院长", THE_OFFICE),
                row("accounts reset 院长", THE_OFFICE),
                row("accounts passwd", WHO_SIGNED_IN),
                row("accounts recover 王敏", EVERYBODY));
    }

    private static Stream<Arguments> allowed() {
        return rows().flatMap(row -> row.mayDo().stream().map(name -> Arguments.of(name, row)));
    }

    private static Stream<Arguments> refused() {
        return rows().flatMap(row -> EVERYBODY.stream()
                .filter(name -> !row.mayDo().contains(name))
                .map(name -> Arguments.of(name, row)));
    }

    @BeforeAll
    void switchOn(@TempDir Path shared) throws IOException {
        folder = shared;
        data = folder.resolve("template");
        Files.createDirectory(folder.resolve("forms"));
        try (InputStream sample = Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            Files.write(folder.resolve("示例.docx"), sample.readAllBytes());
        }
        done(NOBODY, "import --sample");
        done(NOBODY, "forms --period 2024Q3 --out @forms");
        try (Stream<Path> forms = Files.list(folder.resolve("forms"))) {
            forms.forEach(form -> FilledBook.change(form, book -> FilledBook.fill(book, FilledBook.FIRST, "推进中", 60, "按计划推进")));
        }
        done(NOBODY, "accounts on --account 王敏");
        recoveryCode = CODE.matcher(out.toString()).results().map(MatchResult::group).findFirst().orElseThrow();
        done(OFFICE, "accounts add 李强 --role department --department 医务科");
        done(OFFICE, "accounts add 院长 --role leader");
    }

    @BeforeEach
    void beginWithTheSame() throws IOException {
        Path template = folder.resolve("template");
        data = Files.createTempDirectory(folder, "data");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, data.resolve(template.relativize(file).toString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whoMayDoesIt(String name, Row row) {
        prepare(row);
        done(name, row.words());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whoMayNotIsToldSo(String name, Row row) {
        prepare(row);
        assertThat(duban(name, row.words())).as(out.toString()).isEqualTo(1);
        assertThat(out.toString()).contains(sentence(name, row));
    }

    @Test
    void everyCommandHasARow() {
        Set<String> without = new TreeSet<>();
        for (String command : commands("")) {
            Set<String> below = commands(command);
            below.forEach(each -> without.add(command + " " + each));
            if (below.isEmpty() || command.equals("accounts")) {
                without.add(command);
            }
        }
        assertThat(without).hasSizeGreaterThan(10);
        without.removeIf(words -> rows().anyMatch(row -> (row.words() + " ").startsWith(words + " ")));
        assertThat(without).isEmpty();
    }

    private Set<String> commands(String of) {
        duban(NOBODY, of + " --help");
        String help = out.toString();
        int list = help.indexOf("Commands:");
        return list < 0
                ? Set.of()
                : COMMAND.matcher(help.substring(list)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String sentence(String name, Row row) {
        if (name.equals(NOBODY)) {
            return "已开启登录，请用 --account 写明账户";
        }
        return row.words().contains("护理部") && name.equals(DEPARTMENT)
                ? "“李强”没有替这个科室填报的权限"
                : "“" + name + "”没有这项权限";
    }

    private void prepare(Row row) {
        if (!row.before().isEmpty()) {
            done(OFFICE, row.before());
        }
    }

    private void done(String name, String words) {
        int code = duban(name, words);
        assertThat(code).as(words + ": " + out).isZero();
    }

    private Keyboard keyboard(String name) {
        var keyboard = new TypedKeyboard()
                .with("DUBAN_PASSWORD", PASSWORD)
                .with("DUBAN_NEW_PASSWORD", PASSWORD)
                .with("DUBAN_RECOVERY_CODE", recoveryCode);
        return name.equals(NOBODY) ? keyboard : keyboard.with("DUBAN_ACCOUNT", name);
    }

    private int duban(String name, String words) {
        var all = new ArrayList<String>();
        for (String word : words.strip().split(" ", -1)) {
            all.add(word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word);
        }
        all.addAll(List.of("--data", data.toString()));
        out = new StringWriter();
        var printer = new PrintWriter(out, true);
        return DubanCommand.run(
                new Wiring(clock, QuickPasswords.get()).commandLine(where -> 0, keyboard(name)), printer, printer, all.toArray(String[]::new));
    }
}
