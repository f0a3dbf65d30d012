package org.duban.intake.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: what stands in a plan, and the names and targets it commits to. */
class TargetReaderTest {

    private final TargetReader reader = new TargetReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMI值达到0.85               | CMI值 ≥0.85
            复诊预约率达96%以上              | 复诊预约率 ≥96%
            门诊预约率达80%                | 门诊预约率 ≥80%
            建成亚专科不少于3个               | 亚专科 ≥3个
            省级以上课题不少于8项              | 省级以上课题 ≥8项
            新增专科护士20名以上              | 专科护士 ≥20名
            远程会诊600例以上               | 远程会诊 ≥600例
            争取至少6个横向课题               | 横向课题 ≥6个
            各临床科室至少开展2项新技术           | 新技术 ≥2项
            完成不少于50名全科医生转岗培训         | 全科医生转岗培训 ≥50名
            全年门急诊人次突破120万            | 门急诊人次 ≥120万
            四级手术占比提高到25%             | 四级手术占比 ≥25%
            医联体成员单位扩大到25家            | 医联体成员单位 ≥25家
            力争科研经费达到800万以上           | 科研经费 ≥800万
            手卫生依从性≥85%               | 手卫生依从性 ≥85%
            完成四级手术2600台次             | 四级手术 ≥2600台次
            完成12个病区适老化改造             | 病区适老化改造 ≥12个
            住院病历甲级率保持在98%以上          | 住院病历甲级率 ≥98%
            第三方测评得分达到90分以上           | 第三方测评得分 ≥90分
            预约诊疗率达百分之八十              | 预约诊疗率 ≥80%
            提升服务收入占比至36%              | 服务收入占比 ≥36%
            全员培训覆盖率达到100%             | 全员培训覆盖率 ≥100%
            年人均培训不少于25学时             | 年人均培训 ≥25学时
            床日护理时数≥3.5小时             | 床日护理时数 ≥3.5小时
            """)
    void lowerBounds(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            平均住院日不超过7.6天                | 平均住院日 ≤7.6天
            将平均住院日压缩到7天以内               | 平均住院日 ≤7天
            平均住院日小于 7.2 天               | 平均住院日 ≤7.2天
            抗菌药物使用强度≤35DDDs            | 抗菌药物使用强度 ≤35DDDs
            抗菌药物使用强度≤35DDDs/100人天      | 抗菌药物使用强度 ≤35DDDs/100人天
            镇静药使用强度保持 38 以下            | 镇静药使用强度 ≤38
            卫生材料费控制在24.5元以内            | 卫生材料费 ≤24.5元
            百元收入耗材费用下降至25元以下           | 百元收入耗材费用 ≤25元
            药占比（不含中药饮片）控制在30%以内        | 药占比 ≤30%
            平均等候时间缩短到20分钟以内            | 平均等候时间 ≤20分钟
            30天再住院率低于2%                | 30天再住院率 ≤2%
            并发症发生率控制在0.5%              | 并发症发生率 ≤0.5%
            缩短平均住院日至7.5天               | 平均住院日 ≤7.5天
            护士离职率低于３％                  | 护士离职率 ≤3%
            满意度进入全省前10名                | 满意度 ≤10名
            国考排名力争进入全国前300             | 国考排名 ≤300
            结业考核通过率保持全省前三              | 结业考核通过率 ≤3
            综合排名位居全省前5%                | 综合排名 ≤5%
            """)
    void upperBoundsAndRanks(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年门诊患者96.5万人次          | 门诊患者 96.5万人次
            实现收入5亿元                | 收入 5亿元
            平均住院日：7.6天             | 平均住院日 7.6天
            平均住院日7.6天              | 平均住院日 7.6天
            病房床头卡使用率100%           | 床头卡使用率 100%
            新建8家社康中心               | 社康中心 8家
            孵化两个市级名医工作室            | 市级名医工作室 2个
            培养学科带头人两名              | 学科带头人 2名
            争创一个省级质控中心             | 省级质控中心 1个
            引进10—15名学科骨干           | 学科骨干 10—15名
            引进10至15名学科骨干           | 学科骨干 10—15名
            组建10对护理师徒              | 护理师徒 10对
            实现成果转化2-3项             | 成果转化 2—3项
            资产负债率控制在40%—45%        | 资产负债率 40—45%
            组建三支巡回医疗队              | 巡回医疗队 3支
            手术时间消耗指数0.95           | 手术时间消耗指数 0.95
            建成标准化手术室6间             | 标准化手术室 6间
            选派骨干医师30名赴上级医院进修       | 骨干医师 30名
            投入2000万元购置设备           | 购置设备 2000万元
            完成四级手术3,500例           | 四级手术 ≥3500例
            """)
    void levelsAndRanges(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            四级手术占比由18%提高到22%          | 四级手术占比 ≥22%
            四级手术占比从18%提升至22%以上        | 四级手术占比 ≥22%
            平均住院日由8.1天缩短至7.5天         | 平均住院日 ≤7.5天
            药占比下降2个百分点               | 药占比 2个百分点
            门诊量同比增长5%                | 门诊量 5%
            医疗收入较上年增长8%以上            | 医疗收入 ≥8%
            次均费用增幅不高于3%              | 次均费用增幅 ≤3%
            平均住院日较上年缩短0.5天           | 平均住院日 0.5天
            服务收入占比提升2-3个百分点          | 服务收入占比 2—3个百分点
            """)
    void changes(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            引进博士5名、硕士20名                   | 博士 5名; 硕士 20名
            新增2个省级专科、3个市级专科               | 省级专科 2个; 市级专科 3个
            甲级病历率、处方合格率均达到95%以上           | 甲级病历率 ≥95%; 处方合格率 ≥95%
            门诊患者满意度、员工满意度达到90%以上          | 门诊患者满意度 ≥90%; 员工满意度 ≥90%
            门诊满意度、住院满意度分别达到95%、97%以上      | 门诊满意度 ≥95%; 住院满意度 ≥97%
            药品网采率、耗材网采率分别不低于95%和90%       | 药品网采率 ≥95%; 耗材网采率 ≥90%
            一、二级护理占比达到62%                 | 一、二级护理占比 ≥62%
            完成四级手术2600例，微创手术1800例         | 四级手术 ≥2600例; 微创手术 ≥1800例
            完成四级手术2600例，平均住院日7.8天         | 四级手术 ≥2600例; 平均住院日 7.8天
            收入增长10%以上、门诊量增长8%             | 收入 ≥10%; 门诊量 8%
            门诊量增长10%，达到60万人次              | 门诊量 10%; 门诊量 ≥60万人次
            完成10个病区改造，其中上半年完成4个            | 病区改造 ≥10个; 病区改造 ≥4个
            新增2台64排CT，转化成果≥1项               | 64排CT 2台; 成果 ≥1项
            网采占比逐年提高，达到40%                | 网采占比 ≥40%
            手术占比（≥45%）、微创占比（≥20%）         | 手术占比 ≥45%; 微创占比 ≥20%
            招聘护士120人（其中硕士8人）              | 护士 120人; 硕士 8人
            """)
    void severalInOneSentence(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "建成“五大中心”", "建设5G专网", "落实十八项核心制度", "推进三项行动", "做到两个维护", "打造一支高素质队伍", "推行一科一策",
        "通过智慧服务三级测评", "绩效考核力争达到A等级", "互联互通四级甲等", "应用水平达到5级以上", "开展三级质控", "二期工程封顶",
        "现有床位1200张", "在编职工1500人", "设有32个临床科室", "14层病房楼装修", "等六个教研室建设", "常用药品（43种）配送",
        "对320名新职工开展培训", "在12个病区推广", "深化3个院区同质化管理", "为1800名职工体检", "总投资8亿元", "建筑面积12万平方米",
        "获批课题x项以上", "力争××例", "费用x元左右", "提高四级手术占比", "缩短平均住院日",
        "每月至少开展1次演练", "每季度组织2次督查", "每周查房3次", "每周2次/人", "消防演练每年不少于2次",
        "落实24小时值班", "危急值10分钟内报告", "3个月内整改", "迎接建院60周年", "住院超过30天患者管理", "65岁以上老年人筛查",
        "论证单价50万元以上设备", "床护比达到1:0.6", "3.0T磁共振投用", "接听12345热线", "第3届运动会", "落实《护理40问》", "“1+3+N”模式",
        "2024年10月15日前完成", "已完成手术3000例", "去年门诊量80万人次", "不少于两名", "多个病种入组", "开展一对一帮扶", "完成2对标", "", "，。；"
    })
    void otherNumbersAreNoTargets(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aTextWithoutAnyMarkIsReadToItsEnd() {
        assertThat(reader.inText("加强管理".repeat(20_000) + "，平均住院日不超过7.6天")).hasSize(1);
        assertThat(reader.inText("门诊量达80万人次、".repeat(5_000))).hasSizeGreaterThan(4_900);
    }

    @Test
    void theTextIsTheClauseAsPrinted() {
        String text = "加强管理，力争 2024 年全院四级手术占比达到 25%，其他从略。";
        FoundTarget found = reader.inText(text).getFirst();
        assertThat(found.text()).isEqualTo("力争 2024 年全院四级手术占比达到 25%");
        assertThat(text.substring(found.from(), found.to())).isEqualTo(found.text());
    }

    @Test
    void blanksAndWidthsDoNotMatter() {
        assertThat(read("平均 住院日　≤ ７．５ 天")).isEqualTo(read("平均住院日≤7.5天")).isEqualTo("平均住院日 ≤7.5天");
    }

    @Test
    void aMaskedNumberBesideARealOneStaysOut() {
        assertThat(read("开展义诊x场以上，用水量降至80吨以下")).isEqualTo("用水量 ≤80吨");
    }

    private String read(String text) {
        List<FoundTarget> found = reader.inText(text);
        return found.stream().map(t -> t.name() + " " + t.target().inWords()).collect(joining("; "));
    }
}
