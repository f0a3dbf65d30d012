package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.cli.DubanCommand;
import org.duban.passwords.QuickPasswords;
import org.duban.store.LedgerFile;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code duban accounts}, and signing in for every other command. */
class AccountsCommandTest {

    private static final String PASSWORD = "秋天的银杏叶子黄了";
    private static final String OTHER = "冬天的雪落在松树上";
    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{5}-){4}[2-9A-Z]{5}");

    private final Clock clock = Clock.fixed(Instant.parse("2024-10-02T02:00:00Z"), ZoneOffset.UTC);
    private TypedKeyboard keyboard = new TypedKeyboard();
    private StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithTheSample() {
        ImportedSample.into(data());
    }

    @Test
    void untilItIsSwitchedOnNobodyIsAsked() {
        assertThat(duban("show")).isZero();
        assertThat(keyboard.asked()).isEmpty();
    }

    @Test
    void switchingOnShowsTheRecoveryCodeOnce() {
        switchOn();
        assertThat(out.toString()).contains("账户“王敏”").containsPattern(CODE);
        as("王敏");
        duban("accounts");
        assertThat(out.toString()).doesNotContainPattern(CODE);
    }

    @Test
    void fromThenOnEveryCommandAsks() {
        switchOn();
        keyboard = new TypedKeyboard().typing(PASSWORD);
        assertThat(duban("show", "--account", "王敏")).isZero();
        assertThat(keyboard.asked()).containsExactly("密码：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "status", "accounts", "accounts off", "accounts passwd", "import --sample --as-new"})
    void withoutAnAccountNothingIsDone(String words) {
        switchOn();
        keyboard = new TypedKeyboard();
        assertThat(duban(words.split(" "))).isEqualTo(1);
        assertThat(out.toString().strip()).isEqualTo("已开启登录，请用 --account 写明账户（脚本可用变量 DUBAN_ACCOUNT）");
    }

    @Test
    void whereNobodyCanTypeTheVariableIsNamed() {
        switchOn();
        keyboard = new TypedKeyboard();
        assertThat(duban("show", "--account", "王敏")).isEqualTo(1);
        assertThat(out.toString()).contains("DUBAN_PASSWORD");
    }

    @Test
    void scriptsUseVariables() {
        switchOn();
        as("王敏");
        assertThat(duban("show")).isZero();
        assertThat(keyboard.asked()).isEmpty();
    }

    @Test
    void theOptionGoesBeforeTheVariable() {
        switchOn();
        as("没有的人");
        assertThat(duban("show", "--account", "王敏")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王敏", "没有的人"})
    void aWrongNameAndAWrongPasswordGetOneSentence(String name) {
        switchOn();
        keyboard = new TypedKeyboard().typing("wrong password");
        assertThat(duban("show", "--account", name)).isEqualTo(1);
        assertThat(out.toString().strip()).isEqualTo("账户或密码不对，请再输一次；忘记密码请找院长办公室重置");
    }

    @Test
    void fiveWrongOnesLockAndTellUntilWhen() {
        switchOn();
        for (int i = 0; i < 5; i++) {
            keyboard = new TypedKeyboard().typing("wrong password");
            assertThat(duban("show", "--account", "王敏")).isEqualTo(1);
        }
        as("王敏");
        assertThat(duban("show")).isEqualTo(1);
        assertThat(out.toString()).contains("账户已锁定到2024-10-02 02:01");
    }

    @Test
    void wrongOnesCountWhereNothingIsWrittenToo() {
        switchOn();
        for (int wrong = 0; wrong < 5; wrong++) {
            keyboard = new TypedKeyboard().typing("wrong password");
            assertThat(duban("verify", "--account", "王敏")).isEqualTo(1);
            assertThat(out.toString()).contains("账户或密码不对");
        }
        as("王敏");
        assertThat(duban("verify")).isEqualTo(1);
        assertThat(out.toString()).contains("锁定");
    }

    @Test
    void whatWasTypedIsWiped() {
        switchOn();
        keyboard = new TypedKeyboard().typing(PASSWORD, OTHER, OTHER);
        assertThat(duban("accounts", "passwd", "--account", "王敏")).isZero();
        assertThat(keyboard.left()).hasSize(3).allMatch(each -> each.chars().allMatch(letter -> letter == 0));
    }

    @Test
    void noPasswordIsPrinted() {
        switchOn();
        keyboard = new TypedKeyboard().typing("wrong password 1234");
        duban("show", "--account", "王敏");
        assertThat(out.toString()).doesNotContain("1234");
    }

    @Test
    void accountsAreMadeAndListed() {
        switchOn();
        as("王敏");
        assertThat(duban("accounts", "add", "李强", "--role", "department", "--department", "医务科")).isZero();
        assertThat(duban("accounts", "add", "院长", "--role", "leader")).isZero();
        assertThat(duban("accounts", "change", "院长", "--stop")).isZero();
        assertThat(duban("accounts")).isZero();
        assertThat(out.toString().lines())
                .containsExactly("登录已开启，3个账户", "李强（科室填报，医务科）", "王敏（院长办公室）", "院长（院领导，已停用）");
    }

    @Test
    void anAccountIsRenamedMovedAndResumed() {
        switchOn();
        as("王敏");
        duban("accounts", "add", "李强", "--role", "department", "--department", "医务科");
        assertThat(duban("accounts", "change", "李强", "--rename", "李强强", "--role", "office")).isZero();
        assertThat(duban("accounts", "change", "李强强", "--stop")).isZero();
        assertThat(duban("accounts", "change", "李强强", "--resume")).isZero();
        duban("accounts");
        assertThat(out.toString()).contains("李强强（院长办公室）");
    }

    @ParameterizedTest
    @CsvSource({
        "add 王敏 --role leader,已有账户“王敏”",
        "add 李强 --role department,科室填报的账户要选一个科室",
        "add 李强 --role department --department 宇航科,没有叫“宇航科”的科室",
        "add 李强 --role leader --department 医务科,其他角色不选科室",
        "change 王敏 --stop,最后一个可用的院长办公室账户",
        "change 没有的人 --stop,没有账户“没有的人”",
        "reset 没有的人,没有账户“没有的人”",
        "on,登录已经开启"
    })
    void whatCannotBeIsToldInASentence(String words, String sentence) {
        switchOn();
        as("王敏");
        assertThat(duban(("accounts " + words).split(" "))).isEqualTo(1);
        assertThat(out.toString()).contains(sentence);
    }

    @Test
    void twoNewPasswordsThatDifferChangeNothing() {
        switchOn();
        keyboard = new TypedKeyboard().typing(PASSWORD, OTHER, OTHER + "！");
        assertThat(duban("accounts", "passwd", "--account", "王敏")).isEqualTo(1);
        assertThat(out.toString()).contains("两次输入的新密码不一样");
        as("王敏");
        assertThat(duban("show")).isZero();
    }

    @Test
    void aForgottenPasswordIsResetByTheOffice() {
        switchOn();
        as("王敏");
        duban("accounts", "add", "院长", "--role", "leader");
        keyboard = new TypedKeyboard().typing(PASSWORD, OTHER, OTHER);
        assertThat(duban("accounts", "reset", "院长", "--account", "王敏")).isZero();
        keyboard = new TypedKeyboard().typing(OTHER);
        assertThat(duban("show", "--account", "院长")).isZero();
    }

    @Test
    void theOfficesOwnIsRecoveredByTheCodeWhichIsRenewed() {
        String code = switchOn();
        keyboard = new TypedKeyboard().typing(code.toLowerCase(Locale.ROOT), OTHER, OTHER);
        assertThat(duban("accounts", "recover", "王敏")).isZero();
        assertThat(code()).isNotEqualTo(code);
        keyboard = new TypedKeyboard().typing(OTHER);
        assertThat(duban("show", "--account", "王敏")).isZero();
    }

    @Test
    void switchedOffNobodyIsAskedAnyMore() {
        switchOn();
        as("王敏");
        assertThat(duban("accounts", "off")).isZero();
        keyboard = new TypedKeyboard();
        assertThat(duban("show")).isZero();
    }

    @Test
    void theHistoryNamesWhoSignedIn() {
        switchOn();
        as("王敏");
        duban("import", "--sample", "--as-new");
        try (Ledger ledger = LedgerFile.open(data())) {
            assertThat(ledger.plans()).hasSize(2);
            assertThat(ledger.history(ledger.plans().getFirst().id())).extracting(Ledger.Done::who).containsOnly("王敏");
        }
    }

    @Test
    void aRefusedSignInLeavesTheStoreClosed() {
        switchOn();
        keyboard = new TypedKeyboard();
        duban("show");
        as("王敏");
        assertThat(duban("show")).isZero();
    }

    private String switchOn() {
        keyboard = new TypedKeyboard().typing(PASSWORD, PASSWORD);
        assertThat(duban("accounts", "on", "--account", "王敏")).isZero();
        return code();
    }

    private String code() {
        return CODE.matcher(out.toString()).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    /** From now on a script acts for this account. */
    private void as(String name) {
        keyboard = new TypedKeyboard()
                .with("DUBAN_ACCOUNT", name)
                .with("DUBAN_PASSWORD", PASSWORD)
                .with("DUBAN_NEW_PASSWORD", PASSWORD);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private int duban(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data().toString()));
        out = new StringWriter();
        var printer = new PrintWriter(out, true);
        return DubanCommand.run(
                new Wiring(clock, QuickPasswords.get()).commandLine(where -> 0, keyboard), printer, printer, all.toArray(String[]::new));
    }
}
