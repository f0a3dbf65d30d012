package org.duban.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.usecase.Cancelled;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.UnsavedChange;
import org.junit.jupiter.api.Test;

class BroughtBackWordsTest {

    private final BroughtBackWords words = new BroughtBackWords(new Messages(Language.CHINESE));

    @Test
    void whatIsStoredAlreadyStandsLineByLine() {
        var result = new BringBack.Result(1, changes(2), List.of(), 0, null);
        assertThat(words.of(result).lines())
                .containsExactly("已补回1项没有保存的改动", "2项已经存过，没有再补：", "1. 标记完成", "2. 标记完成");
    }

    @Test
    void whatDoesNotFitAndWhatIsMissingIsToldToo() {
        var result = new BringBack.Result(0, List.of(), changes(1), 3, new Cancelled());
        assertThat(words.of(result).lines())
                .containsExactly(
                        "已补回0项没有保存的改动",
                        "1项与台账现在的内容对不上，没有补：",
                        "1. 标记完成",
                        "还有3项没有补：已停止。再选一次这个文件，可以接着补");
    }

    @Test
    void aLongListIsCutOff() {
        assertThat(words.of(new BringBack.Result(0, changes(14), List.of(), 0, null)).lines())
                .hasSize(9)
                .endsWith("6. 标记完成", "……另有8项");
    }

    private static List<UnsavedChange> changes(int count) {
        var plan = new Plan(PlanId.fresh(), new Heading("重点工作", null, 2024, null, null), List.of(), List.of());
        var change = new PlanAdded(plan, Source.none());
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> new UnsavedChange(change, "王敏", Instant.EPOCH, each + ". 标记完成"))
                .toList();
    }
}
