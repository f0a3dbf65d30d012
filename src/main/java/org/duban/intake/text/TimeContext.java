package org.duban.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells from the words around a time whether the plan promises something by then, or only mentions it. */
final class TimeContext {

    private static final int REACH = 24;

    /** Frequencies, comparisons, sources and things already done: what stands right before the time. */
    private static final List<Pattern> MENTIONED_BEFORE = patterns(
            "(?:每|逐|历)(?:年|月|季度?|个月|个?季度|周)?度?的?$",
            "每年[^,。;]{0,8}[、和及与]$",
            "(?:较|比|与|同|相比|对比|超过|高于|低于|多于|少于|基于)$",
            "(?:总结|回顾|通报|分析|梳理|复盘|盘点|反馈|依据|根据|按照|结合|对照|围绕|关于|参照|贯穿)$",
            "(?:已经?|曾|已经?于|曾于|已在|曾在|早在|始于|源于|始建于)$",
            "(?:起自|自从)$");

    private static final String DONE = "(?:印发|出台|发布|颁布|下发|下达|公布|批准|获批|签订|签署|召开|举办|举行|投用|启用|开业|成立|启动"
            + "|实施|施行|制定|确定|修订|完成|通过|开展|部署|建成|到期)";

    /** Attributes, periods of review, and past events: what stands right after. */
    private static final List<Pattern> MENTIONED_AFTER = patterns(
            "^(?:的|以?来|以?后(?![勤续备期])|之后|期间|同期|到期|届满|版)",
            "^起?" + DONE + "(?:并" + DONE + ")?的",
            "^,?[^,。;]{0,16}?" + DONE + "了");

    /** What makes a time without 前 an attribute: 上半年工作总结, 年终考核, 3月市委召开的会议. */
    private static final List<Pattern> ATTRIBUTE = patterns(
            "^(?:工作)?(?:总结|情况|(?:分析)?报告|运行(?:情况|分析|数据|质量|指标|态势)|数据|考核|绩效|评优|评先|述职|奖金?|表彰)",
            "^,?[^,。;]{0,6}?(?:已|曾)",
            "^,?由?[^,。;:、]{0,8}(?:委|局|厅|部|会|院|政府|中心)" + DONE + "的");

    /** What looks like an attribute but is all that the clause says: 三季度验收，四季度总结. */
    private static final Pattern ACT = Pattern.compile("^(?:总结|考核|述职|表彰|评优|评先)(?:提升|验收|评估|推广|提高)?(?:$|[,。;、)])");

    private static final String CLAUSE_STARTS = ",。;:、(";

    /** The year as a measure, not as a time: 全年任务, 年初预算. */
    private static final Pattern YEARLY =
            Pattern.compile("(?:全年|年初)(?:度?)(?:的|重点|各项|主要)*(?:工作|任务|目标|预算|计划|无休|不间断|不停|指标|确定|既定|下达|部署|365|24|[龄级制候])");

    private final String text;
    private final NamedPassages names;

    TimeContext(String folded) {
        this.text = folded;
        this.names = new NamedPassages(folded);
    }

    boolean promises(TimePhrase phrase) {
        String before = text.substring(Math.max(0, phrase.from() - REACH), phrase.from());
        String after = text.substring(phrase.to(), Math.min(text.length(), phrase.to() + REACH));
        return MENTIONED_BEFORE.stream().noneMatch(p -> p.matcher(before).find())
                && MENTIONED_AFTER.stream().noneMatch(p -> p.matcher(after).find())
                && (isBound(phrase) || isAct(before, after) || ATTRIBUTE.stream().noneMatch(p -> p.matcher(after).find()))
                && !YEARLY.matcher(text).region(phrase.from(), text.length()).lookingAt()
                && !names.hold(phrase.from(), phrase.to());
    }

    private boolean isBound(TimePhrase phrase) {
        return "前夕".indexOf(text.charAt(phrase.to() - 1)) >= 0;
    }

    private static boolean isAct(String before, String after) {
        boolean starts = before.isEmpty() || CLAUSE_STARTS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return starts && ACT.matcher(after).find();
    }

    private static List<Pattern> patterns(String... regexes) {
        return List.of(regexes).stream().map(Pattern::compile).toList();
    }
}
