package org.duban.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Recovery;
import org.duban.usecase.backup.Recovery.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryWordsTest {

    private static final Instant TIME = Instant.parse("2024-10-10T02:32:00Z");
    private static final Path STORE = Path.of("台账", "duban.mv.db");
    private static final List<Step> EVERY = List.of(
            new Step.NotOpened(STORE),
            new Step.NotAsSaved(STORE),
            new Step.Gone(STORE),
            new Step.HistoryDamaged(STORE),
            new Step.HistoryGone(Path.of("台账", "history")),
            new Step.KeptAside(Path.of("台账", "aside")),
            new Step.BackupUnusable("duban-1.duban"),
            new Step.FromBackup(new BackupStamp("duban-2.duban", 2, TIME, 1, true)),
            new Step.FromCopy(),
            new Step.DoneAgain(1234, TIME),
            new Step.Missing(TIME));

    private final RecoveryWords words = words(Language.CHINESE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStepHasItsSentence(Language language) {
        List<String> said = words(language).steps(new Recovery(EVERY));
        assertThat(said).hasSameSizeAs(EVERY).doesNotHaveDuplicates().noneMatch(each -> each.contains("{"));
    }

    @Test
    void whatMayBeMissingIsNamedWithItsTime() {
        var recovery = new Recovery(List.of(new Step.NotOpened(STORE), new Step.FromCopy(), new Step.Missing(TIME)));
        assertThat(words.verdict(recovery)).isEqualTo("台账已恢复，可能缺少一部分改动");
        assertThat(words.steps(recovery)).last().isEqualTo("可能缺少2024-10-10 10:32之后的改动，请核对这之后做过的事，缺的补填一次");
    }

    @Test
    void nothingLostIsSaidWhereItIsSo() {
        var recovery = new Recovery(List.of(new Step.Gone(STORE), new Step.DoneAgain(3, TIME)));
        assertThat(words.verdict(recovery)).isEqualTo("台账已恢复，没有丢失任何改动");
        assertThat(words.steps(recovery)).last().isEqualTo("没有丢失任何改动");
    }

    @Test
    void aDeadProcessIsToldQuietly() {
        var recovery = new Recovery(List.of(new Step.DoneAgain(2, TIME)));
        assertThat(words.verdict(recovery)).isEqualTo("上次没有正常关闭，已补回2项改动，没有丢失");
    }

    @Test
    void aStoreThatIsWholeIsNotSaidToHaveComeBack() {
        assertThat(words.verdict(new Recovery(List.of(new Step.HistoryDamaged(STORE))))).isEqualTo("台账完好，操作记录的副本已重新写好");
    }

    @Test
    void aCopyThatWasGoneIsToldInOneSentence() {
        var recovery = new Recovery(List.of(new Step.HistoryGone(Path.of("台账", "history"))));
        assertThat(recovery.isGrave()).isFalse();
        assertThat(words.verdict(recovery)).isEqualTo("操作记录的副本（history 文件夹）不见了，已按台账重新写了一份；台账完好");
    }

    private static RecoveryWords words(Language language) {
        return new RecoveryWords(new Messages(language), ZoneId.of("Asia/Shanghai"));
    }
}
