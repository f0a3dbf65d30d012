package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.progress.Rollup;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.timeline.TimelineRow;
import org.junit.jupiter.api.Test;

class RowWordsTest {

    private final RowWords words = new RowWords(new Messages(Language.CHINESE), () -> 2024);

    @Test
    void aSectionIsNamedAsInTheTree() {
        assertThat(words.name(section(new Section(SectionId.fresh(), "二", "提升医疗服务能力", List.of())))).isEqualTo("二、提升医疗服务能力");
    }

    @Test
    void aSectionWithoutNumberIsItsTitle() {
        assertThat(words.name(section(new Section(SectionId.fresh(), null, "提升医疗服务能力", List.of())))).isEqualTo("提升医疗服务能力");
    }

    private static TimelineRow section(Section section) {
        return new TimelineRow.OfSection(section, Rollup.of(List.of()), true);
    }
}
