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
import org.duban.wording.RecoveryStory.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryStoryTest {

    private static final Instant TIME = Instant.parse("2024-10-10T02:32:00Z");
    private static final Path STORE = Path.of("台账", "duban.mv.db");
    private static final Path ASIDE = Path.of("台账", "aside", "2024-10-10_10-32-00");
    private static final Step BACKUP = new Step.FromBackup(new BackupStamp("duban-2.duban", 2, TIME.minusSeconds(3600), 1, true));

    @Test
    void itTellsWhatHappenedWhatWasDoneAndThatNothingIsMissing() {
        RecoveryStory story = story(
                new Step.NotOpened(STORE), new Step.KeptAside(ASIDE), new Step.BackupUnusable("duban-3.duban"), BACKUP, new Step.DoneAgain(17, TIME));
        assertThat(story.parts()).extracting(Part::heading).containsExactly("出了什么事", "怎么恢复的", "缺了什么", "接下来");
        assertThat(said(story)).containsExactly(
                "数据文件打不开，已经损坏。",
                "有1份备份不完整，没有采用。",
                "换上了2024-10-10 09:32的备份。",
                "再按操作记录补上这之后的17项改动，一直补到2024-10-10 10:32的最后一项。",
                "没有缺，保存过的改动都在。",
                "照常使用就行。",
                "请信息科的同事看看这台电脑的磁盘：数据文件不会无缘无故损坏。");
        assertThat(story.kept()).contains(ASIDE);
    }

    @Test
    void whatMayBeMissingIsSaidWithItsTimeAndWhereToLookForIt() {
        RecoveryStory story = story(new Step.Gone(STORE), BACKUP, new Step.Missing(TIME));
        assertThat(said(story)).contains("2024-10-10 10:32之后的改动可能没有了。").anyMatch(each -> each.contains("核对"));
        assertThat(story.kept()).isEmpty();
    }

    @Test
    void aTimeThatNobodyKnowsIsNotMadeUp() {
        assertThat(said(story(new Step.NotOpened(STORE), new Step.FromCopy(), new Step.Missing(Instant.EPOCH))))
                .noneMatch(each -> each.contains("1970"));
    }

    @Test
    void aStoreMadeFromTheRecordAloneIsNotSaidToComeAfterABackup() {
        assertThat(said(story(new Step.Gone(STORE), new Step.DoneAgain(9, TIME)))).contains("按操作记录把9项改动从头做了一遍，一直做到2024-10-10 10:32的最后一项。");
        assertThat(said(story(new Step.HistoryDamaged(ASIDE)))).contains("台账本身是好的，没有动它；副本已按台账重新写好。");
        assertThat(story(new Step.HistoryDamaged(ASIDE)).kept()).contains(ASIDE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartIsSaidInBothLanguages(Language language) {
        var words = new RecoveryWords(new Messages(language), ZoneId.of("Asia/Shanghai"));
        for (List<Step> steps : List.<List<Step>>of(
                List.of(new Step.NotAsSaved(STORE), BACKUP, new Step.DoneAgain(1, TIME)),
                List.of(new Step.Missing(TIME)),
                List.of(new Step.Gone(STORE), new Step.FromCopy(), new Step.Missing(Instant.EPOCH)))) {
            assertThat(said(new RecoveryStory(words, new Recovery(steps)))).noneMatch(each -> each.contains("{")).doesNotContain("");
        }
    }

    private static List<String> said(RecoveryStory story) {
        return story.parts().stream().flatMap(each -> each.said().stream()).toList();
    }

    private static RecoveryStory story(Step... steps) {
        return new RecoveryStory(
                new RecoveryWords(new Messages(Language.CHINESE), ZoneId.of("Asia/Shanghai")), new Recovery(List.of(steps)));
    }
}
