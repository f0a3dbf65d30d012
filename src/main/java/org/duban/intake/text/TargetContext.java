package org.duban.intake.text;

import java.util.regex.Pattern;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a quantity is promised or only mentioned. It is promised either behind its name (平均住院日7.6天) or
 * before it, as the object of a verb of achievement (引进10名骨干).
 */
final class TargetContext {

    static final String ACHIEVE = "(?:新增|新建|新设|新开|增设|增加|引进|引入|派驻|培养|培育|争创|创建|创成|建成|建立|建设|申报|申请|获批|获得|获|取得|立项|发表|出版"
            + "|开展|完成|遴选|选拔|选派|派出|举办|承办|主办|招聘|招录|招收|开设|打造|推出|成立|组建|组织|实施|争取|力争|确保|达到|推广|孵化|转化|授权|签约|签订"
            + "|购置|配备|添置|设立|筹建|拓展|发展|编写|制定|修订|评选|推荐|选树|聘请|聘任|输送|接收|扩大|改造|开放|实现|培训|配置|覆盖|创办|认定|通过|储备|支持|形成|发布|录用"
            + "|上线|采购|购买|购入|更换|更新|改建|扩建|增配|走访|慰问|救助|制作|拍摄|撰写|编印|研发|开发|承接|收治|筛查|补充|招募|选送|办好|托管|帮扶|支援|表彰|推送"
            + "|刊发|吸引|录取|评出|培植|派出|遴派|柔性引进)";
    private static final String STRONG = "(?:新增|新建|增设|争创|创成|获批|获得|取得|申报|引进|立项|培育|建成)";
    private static final String FUND = "(?:设立|争取|获得|获批|筹集|筹措|到账|申请|投入|节约|节省|实现|完成)";

    private static final Pattern ACHIEVED = Pattern.compile(ACHIEVE);
    private static final Pattern OBJECT = Pattern.compile(ACHIEVE + "(?:了|\\d+批次?)?$");
    private static final Pattern STRONGLY = Pattern.compile(STRONG + "$");
    private static final Pattern FUNDED = Pattern.compile(FUND + "了?$");
    private static final Pattern SHARE_REACHED = Pattern.compile("(?:完成|覆盖|实现|确保)$");
    private static final Pattern SIGN = Pattern.compile("[<>≤≥=]");
    private static final Pattern ENDS = Pattern.compile("^(?:$|[,。;、:()!?/]|(?:和|及|与|以及|并|且|或)|的?目标|的?水平|的要求|的?标准|的任务|的好成绩)");
    /** A rule for those on duty promises nothing: 不少于2人在岗. */
    private static final Pattern DUTY = Pattern.compile("^(?:同时)?(?:在岗|在场|值守|值班|到场|陪同|参与|参加|共同|签字|轮流|核对)");
    private static final Pattern AMOUNT = Pattern.compile("共?\\d+(?:名|人)");
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:赴|到|前往|外出|参加|进修|用于|作为|进行|开展|向|在|下沉|进入|投入|纳入|完成|通过|获得|接受|上线|启用|覆盖)");
    private static final Pattern INDICATOR_OF_TIME = Pattern.compile("(?:日|时间|时长|周期|天数|时数|中位数|用时|间隔|等候|等待|耗时"
            + "|时限)(?:由.*|从.*|平均|同比|较.*|比.*)?$");
    private static final Pattern INDICATOR_WITHOUT_UNIT = Pattern.compile("(?:值|指数|强度|系数|CMI|比)$");
    private static final Pattern LEAST_OBJECT = Pattern.compile("至少|不(?:得|应|能|可)?(?:少于|低于)");
    private static final Pattern LEAST_BEFORE_VERB = Pattern.compile("(?:至少|最少)(?:再|要)?" + ACHIEVE + "$");
    private static final Pattern RISE = Pattern.compile("提升|提高|增加|扩大|增长");
    private static final Pattern FALL = Pattern.compile("降低|下降|压缩|缩短|减少|控制|压减");
    private static final Pattern CHANGED = Pattern.compile(QuantityWords.CHANGE + "$");
    private static final Pattern SLOGAN = Pattern.compile("^[^,。;、]{0,8}(?:行动|制度|工程|任务|机制|工作|措施|队伍|体系|意识|关系|环节"
            + "|方面|坚持|确立|维护|突破|提升|转变|到位|作用|能力|建设)(?:$|[,。;、!?])");

    private static final Pattern OBJECT_OF_OTHERS = Pattern.compile("(?:等|对|将|把|为|这|该|上述|全部|所有|余下|其余|首批)$");
    private static final int REACH = 40;
    private static final int VERB_REACH = 10;
    private static final int CHANGE_REACH = 40;

    private final MentionedQuantities mentioned;
    private final String text;

    TargetContext(String folded) {
        this.text = folded;
        this.mentioned = new MentionedQuantities(folded);
    }

    /**
     * Whether the quantity is promised behind its name, which stands in the text from the given position on.
     *
     * @param open the name that the clause before left open; empty where it left none
     */
    boolean promisedBehindName(Quantity q, int nameFrom, String open) {
        String left = text.substring(nameFrom, q.from());
        boolean bracketed = left.lastIndexOf('(') > left.lastIndexOf(')') && !left.contains("(其中");
        return !q.isOne() && !(bracketed && q.stated() == null) && ends(q, left)
                && (hasFittingName(q, left) || fitsOpenName(q, open)) && !mentioned.hold(q, left);
    }

    /** Whether the quantity is promised as the object of a verb right before it, or of one that goes on from the clause before. */
    boolean promisedAsObject(Quantity q, int clauseFrom, boolean goesOn) {
        String left = text.substring(clauseFrom, q.from());
        String right = right(q);
        return (isObject(q, left) || (goesOn && q.isCount())) && !ENDS.matcher(right).find()
                && !AMOUNT.matcher(right).lookingAt() && !DUTY.matcher(right).find() && !isSlogan(q, left, right)
                && !OBJECT_OF_OTHERS.matcher(end(left, VERB_REACH)).find() && !mentioned.hold(q, left);
    }

    /** Whether the quantity, of which no target was read, looks promised all the same. */
    boolean looksPromised(Quantity q, int clauseFrom) {
        String left = text.substring(clauseFrom, q.from());
        return UnreadQuantity.is(q, left) && ENDS.matcher(right(q)).find() && !mentioned.hold(q, left);
    }

    private static boolean isObject(Quantity q, String clause) {
        String left = end(clause, VERB_REACH);
        if (q.isMoney()) {
            return FUNDED.matcher(left).find();
        }
        if (q.isShare()) {
            return SHARE_REACHED.matcher(left).find();
        }
        return q.isCount() && (OBJECT.matcher(left).find()
                || LEAST_OBJECT.matcher(q.before()).find());
    }

    /** Fixed expressions with a small spelt number: 三项行动, 一支队伍. */
    private static boolean isSlogan(Quantity q, String left, String right) {
        boolean plainOne = q.isOne() && q.stated() == null && !STRONGLY.matcher(end(left, VERB_REACH)).find();
        return q.spelt() && q.stated() == null && (plainOne || SLOGAN.matcher(right).find());
    }

    private static String end(String words, int reach) {
        return words.substring(Math.max(0, words.length() - reach));
    }

    private String left(Quantity q) {
        return text.substring(Math.max(0, q.from() - REACH), q.from());
    }

    /** As much of what follows as any rule looks at. */
    private String right(Quantity q) {
        return text.substring(q.to(), Math.min(text.length(), q.to() + REACH));
    }

    private boolean ends(Quantity q, String left) {
        String right = right(q);
        return ENDS.matcher(right).find()
                || (CONTINUES.matcher(right).find() && q.isCount() && ACHIEVED.matcher(left).find());
    }

    private static boolean hasFittingName(Quantity q, String left) {
        if (q.isBare()) {
            return q.rank() || isZero(q) || (q.stated() != null && !q.spelt())
                    || INDICATOR_WITHOUT_UNIT.matcher(unchanged(left)).find();
        }
        if (q.isTime()) {
            return SIGN.matcher(q.before()).find() || INDICATOR_OF_TIME.matcher(unchanged(left)).find();
        }
        return !q.spelt() || q.stated() != null || ACHIEVED.matcher(left).find();
    }

    private static boolean fitsOpenName(Quantity q, String open) {
        return !open.isEmpty() && !(q.isBare() && q.spelt()) && hasFittingName(q, open);
    }

    /** 重大事故为0. */
    private static boolean isZero(Quantity q) {
        return q.value().signum() == 0 && !q.before().isEmpty();
    }

    /** The last words before the quantity, without those of a change: 平均住院日缩短. */
    private static String unchanged(String left) {
        return CHANGED.matcher(end(left, CHANGE_REACH)).replaceFirst("");
    }

    /** Whether the verb before the quantity bounds it: 至少开展2项. */
    boolean isLeast(Quantity q) {
        return LEAST_BEFORE_VERB.matcher(left(q)).find();
    }

    /** The direction of a verb that is parted from its 至 by the name: 提升服务收入占比至36%; null for others. */
    @Nullable Comparator partedVerb(Quantity q, int clauseFrom) {
        String left = text.substring(clauseFrom, q.from());
        if (!q.before().equals("至") && !q.before().equals("到")) {
            return null;
        }
        if (FALL.matcher(left).find()) {
            return Comparator.AT_MOST;
        }
        return RISE.matcher(left).find() ? Comparator.AT_LEAST : null;
    }

    /** Whether the words state a change, not a level: 下降2个百分点. */
    boolean isChange(Quantity q) {
        return CHANGED.matcher(left(q)).find();
    }
}
