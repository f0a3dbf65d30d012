package org.duban.intake.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the columns of a 任务分解表 by the words in their headers. The first rule that fits counts. */
public final class HeaderWords {

    private static final int LONGEST = 16;
    private static final Pattern BRACKETED = Pattern.compile("[（(\\[【][^）)\\]】]*[）)\\]】]");
    private static final Pattern NOT_WORDS = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}]");

    private static final Map<Pattern, ColumnKind> RULES = rules();

    private HeaderWords() {}

    private static Map<Pattern, ColumnKind> rules() {
        var rules = new LinkedHashMap<Pattern, ColumnKind>();
        rules.put(Pattern.compile("^牵头(?:科室|部门|单位|处室)[及和与或]?(?:责任|负责|联系)人$"), ColumnKind.LEAD);
        rules.put(Pattern.compile("^(?:责任|承办|落实|实施|执行)(?:科室|部门|单位|处室)[及和与或]?(?:责任|负责|联系)人$"), ColumnKind.RESPONSIBLE);
        rules.put(Pattern.compile("^(?:20[0-9]{2}年)?(?:第?[一二三四1-4]季度?|[上下]半年|(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份?)"
                + "(?:工作)?(?:目标|任务|计划|安排|节点)?$"), ColumnKind.PERIOD);
        rules.put(Pattern.compile("(?:考核|评价|验收)(?:指标|标准|目标)"), ColumnKind.GOAL);
        rules.put(Pattern.compile("(?:督办|督查|督导|监督|考核|审核|验收|评价)(?:责任)?(?:科室|部门|单位|处室)"), ColumnKind.ASIDE);
        rules.put(Pattern.compile("领导|(?:负责|责任|联系|联络|承办|经办|督办|填报)人员?$|联络员|院长|书记|签字|签名|电话"), ColumnKind.ASIDE);
        rules.put(
                Pattern.compile("备注|说明|进展|情况|完成[度率]|完成进度|^(?:工作|推进|实施|目前)?进度$|现状|状态|问题|下一步|考核|评[分价估]|[分得]值|得分|权重"
                        + "|佐证|成效|反馈|自评|结果|来源|依据|是否|^(?:开始|启动|立项)(?:时间|日期)|电子版|盖章"),
                ColumnKind.ASIDE);
        rules.put(Pattern.compile("牵头|主办|主责"), ColumnKind.LEAD);
        rules.put(Pattern.compile("配合|协助|协办|协同|协作|参与|参加"), ColumnKind.SUPPORT);
        rules.put(Pattern.compile("时限|期限|时间|节点|日期|截止|进度|完成[时日]|时序|季度$|[上下]半年"), ColumnKind.DEADLINE);
        rules.put(
                Pattern.compile("(?:科室|部门|单位|处室|科部|主体|支部|办公室)(?:名称)?$|^责任$|^责任(?:分工|落实|方)$|^承办$|^科室"),
                ColumnKind.RESPONSIBLE);
        rules.put(Pattern.compile("^(?:(?:任务|项目|工作)?(?:序|编)号|序|号|项次|№|no\\.?)$"), ColumnKind.NUMBER);
        rules.put(Pattern.compile("^[一二三四]级(?:指标|任务|目标|项目)$"), ColumnKind.TASK);
        rules.put(Pattern.compile("目标值?$|标准|预期|指标|目标要求|成果"), ColumnKind.GOAL);
        rules.put(Pattern.compile("板块|版块|类别|分类|方面|领域|大类|类型|模块|维度|专题|主题|^(?:重点)?项目类"), ColumnKind.SECTION);
        rules.put(Pattern.compile("举措|措施|具体|细化|步骤|路径|办法|抓手|细则"), ColumnKind.MEASURE);
        rules.put(Pattern.compile("任务|工作|内容|事项|项目|要点|分解|要求|重点"), ColumnKind.TASK);
        return rules;
    }

    /** The column that a header cell names; empty when the words are none that headers have. */
    public static Optional<ColumnKind> kind(String header) {
        String words = PlainText.withoutBlanks(header).toLowerCase(Locale.ROOT);
        String outside = BRACKETED.matcher(words).replaceAll("");
        if (outside.length() > LONGEST) {
            return Optional.empty();
        }
        return ofWords(outside).or(() -> ofWords(words));
    }

    private static Optional<ColumnKind> ofWords(String words) {
        String bare = NOT_WORDS.matcher(words).replaceAll("");
        return RULES.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(bare).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
