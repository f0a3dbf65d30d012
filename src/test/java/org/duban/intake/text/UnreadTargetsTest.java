package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause that commits to a number which was not understood is left aside for a person. */
class UnreadTargetsTest {

    private final TargetReader reader = new TargetReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "获批省级课题x项以上", "完成XX例腔镜手术", "次均费用控制在×元左右", "床护比达到1:0.5", "医护比不低于1∶1.2", "高级职称占比达到三分之一",
        "达到95%以上", "平均住院日控制在7.5±0.3天", "下降到10%以下", "不低于120万元"
    })
    void theWholeClauseIsLeftAside(String clause) {
        assertThat(reader.read("强化管理，" + clause + "；提升服务。").leftAside())
                .extracting(LeftAside::words)
                .containsExactly(clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "平均住院日不超过7.6天", "引进博士5名", "达到三级医院评审标准", "电子病历达到5级", "对满意度低于90%的科室约谈", "住院超30天患者重点监管",
        "单价50万元以上设备须论证", "24小时内完成会诊", "3个月内整改到位", "每月不少于2次", "现有床位1200张", "推进三项行动", "2名以上人员到场",
        "推广5G应用", "X线机更新", "实现国自然零的突破", "完善制度", ""
    })
    void whatWasReadOrIsOnlyMentionedIsNot(String text) {
        assertThat(reader.read(text).leftAside()).isEmpty();
    }

    @Test
    void itsWordsStandInTheText() {
        String text = "强化 管理，力争 床护比\n达 1：0.6。";
        LeftAside aside = reader.read(text).leftAside().getFirst();

        assertThat(text.substring(aside.from(), aside.to())).isEqualTo("力争 床护比\n达 1：0.6");
        assertThat(aside.words()).isEqualTo("力争 床护比达 1：0.6");
    }
}
