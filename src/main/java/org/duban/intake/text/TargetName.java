package org.duban.intake.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the words around a quantity down to the shortest noun phrase that names what is measured. */
final class TargetName {

    private static final String TIME = "(?:(?:20\\d\\d|今|本|每)年度?|全年度?|年度内?|年内|年[底末]前?|[上下]半年|\\d{1,2}月[份底末初]*前?"
            + "|[一二三四]季度末?前?)";
    private static final String WISH = "(?:力争|争取|确保|努力|计划|预计|保证|要|需|逐步|持续|进一步|不断|有效|切实|严格|其中|同时|并(?!发)|且|以及"
            + "|[和及与、,:()])";
    private static final String WHERE = "(?:全院|我院|医院(?!感染|管理|信息)|病房|各科室|在?全[国省市区](?:范围内)?|在)";
    private static final String VERB = "(?:服务(?=门诊|急诊|住院|出院|患者|群众)|收治|实现|保持|提高|提升|降低|控制|缩短|减少|严控|推动|推进|加快|加强|强化"
            + "|落实|促进|抓好|做好|完善|优化|规范|使(?!用)|将|把)";
    /** A verb that is part of the name: 培训覆盖率, 开放床位数. */
    private static final String NO_NOUN = "(?!(?:培训|建设|开放|覆盖|认定|转化|推广|落实|规范|完成|通过|申报|授权|储备|配置|改造|实施)"
            + "[^、,]{0,4}(?:率|比|度|数|量)$)";
    private static final String AROUND = "(?:" + TIME + "|" + WISH + "|" + WHERE + ")*";
    private static final Pattern ROUND = Pattern.compile("^" + AROUND);
    private static final Pattern OPENING =
            Pattern.compile("^" + AROUND + "(?:" + NO_NOUN + "(?:" + VERB + "|" + TargetContext.ACHIEVE + "))?"
                    + AROUND);
    private static final Pattern INNER = Pattern.compile("^.{2,}(?:使(?!用)|将|把|确保|力争|实现|提高|降低|缩短|控制|完成|开展|发表|引进|培养"
            + "|新增)(?=.{3,}$)");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?:提高|提升|增长|增加|上升|升高|扩大|下降|降低|减少|压缩|缩短|压减|完成|逐年|逐步|前进|前移)了?|(?<![上提晋下])[升降稳均都双]|分别|同比|环比|较.*|比(?:上年|去年|20\\d\\d年|年初|同期).*"
                    + "|与(?:上年|去年).*|在.*基础上|(?:由|从)[^、]*\\d[^、]*|进入.*|挺进.*|跻身.*"
                    + "|(?:保持|稳定|位居|位列|居(?![民家住])|列)(?:在)?[^、]{0,6}|全[国省市区](?:同级|同类)?(?:医院)?|数量?达|[:、,()的]|力争|争取|确保|要|应"
                            + "|需|原则上|\\s)$");
    private static final Pattern OBJECT_START = Pattern.compile("^(?:的|[^、,。;为]{1,4}为(?:新的)?)");
    private static final Pattern OBJECT_END = Pattern.compile("[,。;:()!?]|赴|前往|外出|用于|参加|并(?!发)");
    private static final Pattern LIST = Pattern.compile("、|和(?!谐)|以及|及(?![时格早其])|与(?!会)|(?<=”)(?=“)");
    /** What the name of an indicator ends with. */
    static final String INDICATOR_END =
            "(?:率|比|比例|满意度|人次|人数|次数|数量|总量|量|例数|增幅|费用|强度|指数|得分|时间|住院日|值)";

    private static final Pattern INDICATOR = Pattern.compile(".*" + INDICATOR_END);
    private static final int LONG = 12;

    private TargetName() {
    }

    /** The name in the words that stand before a quantity; empty when they hold none. */
    static String before(String left) {
        String name = OPENING.matcher(afterColon(trimmedEnd(left))).replaceFirst("");
        if (name.length() > LONG) {
            name = OPENING.matcher(INNER.matcher(name).replaceFirst("")).replaceFirst("");
        }
        return name.length() < 2 ? ROUND.matcher(afterColon(trimmedEnd(left))).replaceFirst("") : name;
    }

    private static String afterColon(String left) {
        return left.substring(left.lastIndexOf(':') + 1);
    }

    private static String trimmedEnd(String left) {
        String name = left;
        for (String shorter = shorter(name); !shorter.equals(name); shorter = shorter(name)) {
            name = shorter;
        }
        return name;
    }

    private static String shorter(String name) {
        return CLOSING.matcher(name).replaceFirst("");
    }

    /** The name in the words that stand behind a quantity, up to the next one. */
    static String behind(String right) {
        String name = OBJECT_END.split(OBJECT_START.matcher(right).replaceFirst(""), 2)[0];
        return name.isEmpty() || "、和及与".indexOf(name.charAt(name.length() - 1)) < 0 ? name : name.substring(0, name.length() - 1);
    }

    /** The names that share one verb: split where each is told to reach it (均, 分别) or each part names an indicator. */
    static List<String> shared(String name, boolean each) {
        List<String> parts = LIST.splitAsStream(name).filter(p -> !p.isBlank()).toList();
        boolean all = parts.size() > 1 && (each || parts.stream().allMatch(p -> INDICATOR.matcher(p).matches()));
        return all ? parts : Stream.of(name).toList();
    }
}
