package org.duban.intake.text;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of words by which a plan says how often something is done. */
final class RecurrenceRules {

    private static final String NUMBER = "(?:十[一二]?|[一二两三四五六七八九]|\\d{1,2})";
    private static final String UNIT = "(?<unit>日(?![间常志均照程期龄])|天(?![然津线使])|工作日|周(?![期边围岁转全密到刊])|星期|月度?(?![嫂均龄薪经饼])"
            + "|季度|季(?![节风])|年度?(?![龄级轻会限代轮货鉴均]))";

    /** How often: 1次, 2-3场; the smaller number counts. */
    private static final String TIMES =
            "(?<times>" + NUMBER + ")(?:[-~至到]" + NUMBER + ")?(?:次(?![均日要生])|场(?![所景地])|期|轮|遍|回)";

    /** What may stand between the cycle and how often: 至少开展, 组织不少于. */
    private static final String GAP = "[^,。;:!?、()\\d一二两三四五六七八九十每]{0,10}?";

    private static final String TOPIC = "(?:主题|专题|清单|[讲学题课评练查星案测考训报议会度届])";

    /** The day within the cycle: 每月25日前, 每季度末, 每周五, 每年6月底前. */
    private static final String DAY_WITHIN = "(?:(?<=周|期)[一二三四五六日天](?![次场期轮遍回个名项例]|" + TOPIC + ")"
            + "|(?<=年|度)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:[底末初]|[上中下]旬|[1-3]?\\d[日号])?"
            + "|第[一二三四1-4]个?(?:周|星期)[一二三四五六日天]?"
            + "|(?:[首末]月|第[一二三1-3]个月)?(?:[月年]?[底末初终]|[上中下]旬|[1-3]?\\d[日号]))"
            + "(?:之前|以前|前(?![往期后]))?";

    /** What is done so often that plans name the cycle alone: 月度分析, 季度考核. */
    private static final String ACT = "(?:通报|分析|讲评|点评|例会|会议|会商|调度|考核|督查|督导|督办|检查|抽查|自查|质控|总结|小结|汇报|评价|评估|评比"
            + "|评选|反馈|公示|报告|推进|监测|巡查|排名|简报|复盘|盘点|研判|晾晒|述职)";

    /** No single one of them: 三季度通报, 本月总结, 上季度分析; nor the end of another frequency. */
    private static final String NOT_ONE = "(?<![一二两三四五六七八九十\\d第本上下该各每当年半次今昨节假生按逐])";

    static final List<RecurrenceRule> ALL = List.of(
            RecurrenceRule.of("每两周至少开展1次", "每(?:间?隔)?(?<every>" + NUMBER + "|[半双])?个?" + UNIT
                    + "(?:" + DAY_WITHIN + ")?(?:" + GAP + TIMES + ")?"),
            RecurrenceRule.of("一年不少于两次", "(?<![\\d.第近前后〇零一二三四五六七八九十半上下每])(?<every>[一1两二2三3四4六6半])"
                    + "(?:个(?=月|季|工)|(?<![2-9二三四六])(?=月)|(?!月))" + UNIT
                    + "[内中]?(?:至少|不少于|各|开展|组织|召开|举办|进行)*" + TIMES),
            RecurrenceRule.of("一月一主题", "(?<![\\d.第近十〇零二三四五六七八九每])(?<every>[一1两半])(?:个(?=月|季))?" + UNIT
                    + "[一1](?:" + ACT + "|" + TOPIC + ")"),
            RecurrenceRule.of("月度通报", NOT_ONE + "(?<every>半(?=年))?(?<unit>月度|季度|年度(?<=半年度))" + ACT),
            RecurrenceRule.of("周例会", NOT_ONE + "(?<every>双)?(?<unit>日(?=调度|通报|小结|研判)|周|月|季)"
                    + "(?:例会|调度|通报|讲评|分析|考核|督查|研判|总结|小结|报(?=制度|[,。;、)]|$))"),
            RecurrenceRule.of("按季度、逐月", "[按逐](?<every>半)?(?<unit>日(?![间常期程])|周(?!期)|月(?![份龄嫂])|季(?!节)度?"
                    + "|年(?<=[半按]年)(?![度龄级代限]))(?!度?(?:工作|重点)?(?:计划|任务|目标|要点|方案|要求|进度|安排))"),
            RecurrenceRule.of("隔周、双月", "(?<every>[隔双])(?<unit>周(?!期)|月(?![份亮刊])|(?<=隔)[日天])"),
            RecurrenceRule.of("2次/月", TIMES + "/每?(?<every>" + NUMBER + "|半)?个?" + UNIT));

    /** In a 完成时限 cell the bare name of a cycle says how often. */
    static final List<RecurrenceRule> IN_CELLS = Stream.concat(
                    ALL.stream(),
                    Stream.of(RecurrenceRule.of(
                            "季度末",
                            "^(?:各个?)?(?<every>半(?=年))?(?<unit>周|月|季|年(?<=半年))度?[底末初]?前?(?:完成|报送|上报)?[。.]?$")))
            .toList();

    private RecurrenceRules() {}
}
