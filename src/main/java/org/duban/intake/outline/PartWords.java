package org.duban.intake.outline;

import java.util.regex.Pattern;
import org.duban.intake.text.DocumentNumber;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.PrintedDate;
import org.duban.intake.text.TitleWords;

/** Knows by their words the parts of a paper that hold no tasks, and those that hold them all. */
final class PartWords {

    private static final String YEAR = "(?:(?:医院|全院|我院)?(?:(?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}|今|本|去|上|新的?一|下一?|过去一?)年?(?:年度?|来)?(?:上半年|下半年|度)?)?(?:全年|全院|医院|我院|下一(?:步|阶段)|下步|今后一个时期|当前)?的?";
    private static final String AND = "(?:[和与及、暨，]|以及)";
    private static final String GOAL = "(?:(?:主要|总体|总的|年度|工作|预期|发展|核心|奋斗|具体|任务|经济|管理|业务|考核|量化|重要|关键|绩效|质量|医疗|控制|约束性|运行)*(?:目标|指标)(?:任务|要求|值)?)";
    private static final String DEMAND = "(?:(?:总体|总的|基本|指导|工作|主要|发展|整体)*(?:要求|思想|思路|原则|方针|理念|方向|目的|依据|主线|基调|主题))";
    private static final String REVIEW =
            "(?:(?:主要|重点|基本|各项|医疗)*(?:工作|业务|任务|计划|目标)*(?:的?主要)?(?:回顾|总结|完成情况|开展情况|运行情况|落实情况|情况|成效|成绩|亮点)|取得的?(?:主要)?成[绩效果]"
                    + "|(?:工作中|目前|当前|仍然)*(?:存在|面临)的?(?:主要|突出)?(?:问题|不足|困难|短板|差距|形势|挑战)|(?:主要|突出)?(?:问题|困难)|不足(?:之处)?"
                    + "|形势(?:分析|任务)?|工作体会|主要做法|经验体会)";
    private static final String PLAN =
            "(?:(?:主要|重点|中心|具体|各项|总体|工作|任务|今后|下一步|年度)*(?:工作|任务|措施|举措|计划|安排|打算|部署|要点|重点|内容|目标任务|事项|设想|规划)(?:及|和|与)?(?:主要|具体|工作|重点|保障)?(?:任务|措施|举措|要点|内容|安排)?)";
    private static final Pattern GOALS = whole(YEAR + GOAL);
    private static final Pattern DEMANDS = whole(YEAR + "(?:" + DEMAND + "|" + GOAL + ")(?:" + AND + "(?:" + DEMAND + "|" + GOAL + "))*");
    private static final Pattern REVIEWS = whole(YEAR + REVIEW + "(?:" + AND + REVIEW + ")*");
    private static final Pattern PLANS = whole(YEAR + PLAN);
    private static final Pattern CLOSING_TITLE = whole("结束语|结语");
    private static final Pattern CLOSING_START = Pattern.compile(
            "^(?:各位|同志们|同事们|朋友们|谢谢|最后|百尺竿头|征程|新征程|蓝图|宏伟|奋斗|站在新|面对新|展望|风正|潮平|道阻|初心如磐|希望?(?:全院|各)|全院上下|全院(?:干部)?职工|各(?:科室|部门|单位|党?支部|责任)[^。]{0,16}?(?:要|应|必须|务必)|乘风破浪|行而不辍|时不我待|千里之行|(?:19|20)[0-9]{2}\\h?年,?，?(?:是|我们|让我们|全院|医院将))");
    private static final Pattern REQUEST = Pattern.compile("^(?:以上|特此|请各).{0,20}(?:请|望|认真|通知|贯彻|落实).{0,40}$");
    private static final Pattern APPEAL = Pattern.compile(
            "让我们|携手|奋勇|勇毅前行|砥砺前行|谱写|新篇章|不懈(?:努力|奋斗)|更加美好|美好(?:明天|未来)|再创|谢谢大家|团结一(?:心|致)|凝心聚力|踔厉奋发|同心(?:同德|协力)|开创[^。，]{0,12}新局面|作出(?:新的|更大)贡献|做出(?:新的|更大)贡献|共同(?:努力|奋斗)|而努力奋斗|优异成绩|狠抓落实|抓好落实|贯彻落实到位|(?:确保|保证)[^。]{0,24}(?:圆满|顺利|全面|如期)?(?:完成|实现)|乘势而上|扬帆");
    private static final Pattern PAPER = Pattern.compile(
            "^(?:附件?[0-9一二三四五六七八九十]{0,2}[:：]|附件[0-9一二三四五六七八九十]{0,2}$|主题词|抄[送报][:：]|主送[:：]|印发范围|(?:发送|校对|起草|拟稿|签发|联系|核稿|审稿)(?:人|单位)?[:：]|联系电话|共印"
                    + "|[（(]?此页无正文|[（(]?此件|[（(]?公开属性)|.{0,40}(?:19|20)\\d\\d年\\d+月\\d+日印发$");
    private static final Pattern WEB = Pattern.compile(
            "^(?:(?:编辑|审核|作者|撰稿|供稿|通讯员)[:：]|上一[篇页条][:：]|下一[篇页条][:：]|相关(?:文章|链接|推荐|阅读|新闻|附件)|版权所有|责任编辑|(?:信息|文章|稿件)?来源[:：]|发布(?:时间|日期|人|机构|者|单位)|更新时间|浏览(?:次数|量)?[:：]|(?:点击|阅读)(?:次数|量|数)?[:：]"
                    + "|【?字体?(?:大小)?[:：【\\[]|【?打印(?:本页|本文|此页|】|$)|【?关闭(?:窗口|本页|】|$)|分享(?:到|至)?(?:[:：]|$)|扫一扫|您?(?:当前|现在|所在)的?位置|首页(?:[>»]|$)|索引号|备案号|.{0,20}ICP备|.{0,10}公网安备|邮编[:：]|网址[:：]"
                    + "|-?(?:配套讲稿|特殊限制|关键词)|限制\\d+内|《.{2,60}》由会员分享|本文(?:来源|由|地址|链接)|(?:免责)?声明[:：]|收藏(?:本|$)|下载(?:附件|次数|[:：]|$))");
    private static final Pattern SECOND = Pattern.compile(
            "^(?:[【\\[(（]?(?:第[二2]篇|篇[二2]|范文[二2]|范例[二2]|样本[二2])[】\\])）:：]?|.{2,40}(?:计划|要点|总结|方案|报告|安排)(?:范文|范本|模板)?[(（【](?:[二2]|篇二)[)）】]|.{2,40}(?:范文|篇)[二2])");
    private static final int LONGEST = 30;

    private PartWords() {}

    private static Pattern whole(String regex) {
        return Pattern.compile("(?:" + regex + ")[:：。.]?");
    }

    private static String bare(String title) {
        String bare = PlainText.withoutBlanks(title);
        return bare.length() > LONGEST ? "" : bare;
    }

    /** 工作目标: what the hospital as a whole is to reach. */
    static boolean isGoals(String title) {
        return DEMANDS.matcher(bare(title)).matches() && title.contains("标");
    }

    /** 总体要求, 指导思想, 工作回顾, 存在问题, 结束语, 工作目标: no section of the plan. */
    static boolean isBackground(String title) {
        String bare = bare(title);
        return DEMANDS.matcher(bare).matches() || isReview(title) || CLOSING_TITLE.matcher(bare).matches();
    }

    /** 工作回顾, 存在问题. */
    static boolean isReview(String title) {
        String bare = bare(title);
        return !isPlan(title) && REVIEWS.matcher(bare).matches();
    }

    /** 重点工作, 2024年工作计划: what holds the sections. */
    static boolean isPlan(String title) {
        String bare = bare(title);
        return PLANS.matcher(bare).matches() && !GOALS.matcher(bare).matches();
    }

    /** A heading that is known by its words, whatever it looks like. */
    static boolean isKnownHeading(String line) {
        return isBackground(line) || isPlan(line);
    }

    /** Words that stand around a plan: annexes, signatures, the site that it was found on. */
    static boolean isAround(String line) {
        return isWeb(line)
                || (line.length() < 3 * LONGEST && PAPER.matcher(beginning(line)).find())
                || TitleWords.isOrganization(line)
                || PrintedDate.alone(line).isPresent()
                || DocumentNumber.in(line).isPresent();
    }

    /** Words of the site that a paper was found on. */
    static boolean isWeb(String line) {
        return line.length() < 3 * LONGEST && WEB.matcher(beginning(line)).find();
    }

    private static String beginning(String line) {
        return PlainText.withoutBlanks(line.length() > 2 * LONGEST ? line.substring(0, 2 * LONGEST) : line);
    }

    /** The title of a second plan in a collection (范文二). */
    static boolean isSecondPlan(String line) {
        return SECOND.matcher(line.length() > 2 * LONGEST ? line.substring(0, 2 * LONGEST) : line).find();
    }

    /** Whether a closing appeal begins with this paragraph at the end of a plan. */
    static boolean isClosing(String paragraph) {
        String bare = paragraph.strip();
        return REQUEST.matcher(bare).find()
                || (CLOSING_START.matcher(bare).find() && appeals(bare) > 0)
                || bare.startsWith("各位")
                || bare.startsWith("同志们")
                || appeals(bare) > 1;
    }

    private static long appeals(String words) {
        return words.length() > 2000 ? 0 : APPEAL.matcher(words).results().map(found -> found.group()).distinct().count();
    }
}
