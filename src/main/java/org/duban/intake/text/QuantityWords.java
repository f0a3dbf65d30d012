package org.duban.intake.text;

/** The pieces that quantities of a plan are made of, as regular expressions on folded text. */
final class QuantityWords {

    private static final String CHINESE = "(?<![一二两三四五六七八九十百千])(?:(?:十|[一二两三四五六七八九][十百千])"
            + "[一二三四五六七八九十百千零〇]*|[一二两三四五六七八九])";
    private static final String ARABIC =
            "(?<![\\d.月第])(?<!\\d[·:])(?<![A-Za-z]-)(?:\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?"
                    + "|\\d+(?:\\.\\d+)?)(?![·:]\\d)";

    /** A number, 3,500 or 十二 or the 95 of 百分之九十五; no ordinal, no part of a date or of a name such as PET-2. */
    static final String NUMBER = "(?:(?:百分之)?(?:" + ARABIC + "|" + CHINESE + "))";

    private static final String SHARE = "%|‰|个?百分点|个?位次";
    private static final String TIME = "个?工作日|个月|个?小时|分钟|天(?!线|然|津)|日(?!间|常|均|托|照)|秒";
    private static final String MONEY = "元(?!旦|月|素)(?:/(?:人次|床日|人|例|次|平方米))?";
    private static final String PEOPLE_AND_CASES = "人次|人份|例次|台次|件次|场次|人(?![才民员文事工性大力类均口物流机体格])"
            + "|名(?!工程)|位(?!一体|置|点|于|数)|例|台(?!账|阶|湾|风)|床(?!旁|护|边|位|日)|张|户(?!外|籍)|对(?![一比口号应接标照于外内])";
    private static final String THINGS = "个(?!性|体|案|人|别)|项|家(?!属|庭|长|政|国|具|用|级)|篇|部(?!门|位|分|署|委|级|队)|种|件|份(?!额)"
            + "|条(?!件|例|款)|间(?!隔|质|断)|所(?!有|需|属|在|长)|座|辆|套|组(?!织|长|成|建|合)|支(?!部|撑|持|付|出|架|援|气)"
            + "|门(?!诊|急|户|禁|类)|本(?!院|科|部|年|级|地|次|期|身)|处(?!置|理|方|长|室)|款(?!项)|块|株|幅|枚|倍|袋|亩|箱|瓶|棵|盏|架(?!构|空)|笔(?!记|试)|封(?!闭|顶|控)|集(?![中体团采成])";
    private static final String TIMES = "次(?!均|日|月|年|要|生|性|分配|查房|开发)|场(?!所|景|地)|轮(?!转|岗|训|值|换|流|班)|批次|遍"
            + "|期(?=$|[,。;、)]|以上|培训|班|讲|活动)|节(?=课|$|[,。;、)])|学时|课时|学分"
            + "|分(?![别类级院期析中之解配布管批诊步时层区阶支])";
    private static final String MEASURES = "平方米|立方米|公里|千瓦时|吨|米|毫升|m[lL]|㎡|m²|m2|kWh|kg|km|GB|TB|DDDs?(?:/(?:100|百)人天)?";

    /** What the unit is counted on: 2次/月, 20例/百床/年. */
    private static final String PER = "(?:/(?:年|月|周|季度?|日|天|[百千]?床日?|[百千]?人次?|[1十]?0?万人?口?|家|科室?|院))";

    /** What is counted or measured, with 万 or 亿 before it as printed; 级, 届, 层, 大, 期 of a name are none. */
    static final String UNIT = "(?:" + SHARE + "|(?:[百千]?万|[百千]?亿|[百千](?!分))?(?:" + TIME + "|" + MONEY + "|"
            + PEOPLE_AND_CASES
            + "|" + THINGS + "|" + TIMES + "|" + MEASURES + ")" + PER + "{0,2}|[百千]?万(?![人名])|亿|/(?:[1十]0?)?万)";

    static final String AT_LEAST = "达到(?:或(?:超过|高于|优于))?|达(?=约?[\\d一二两三四五六七八九十百])|不(?:得|应|能|可)?(?:少于|低于|小于)|至少|最少|最低"
            + "|超过|突破|高于|大于|多于|超(?=\\d)|≥|≧|⩾|>=?|(?:提高|提升|增长|增加|上升|升|增|提|扩大|扩展|扩充|拓展|发展|恢复)(?:到|至)";
    static final String AT_MOST = "不(?:得|应|能|可)?(?:超过|超(?!过)|高于|大于|多于|突破)|≤|≦|⩽|<=?|小于|低于|少于|控制(?:在|到|于|为)|限制在"
            + "|控在|最多|至多|最高"
            + "|(?:降低|下降|降|减少|减|缩短|缩减|压缩|压减|压降|压|控)(?:到|至|为)";
    static final String NEUTRAL = "(?:保持|稳定|维持|巩固)(?:在|为|到)?|分别|[为在是:=约近均都各占至到共]";

    /** A stated change: its size is the value. */
    static final String CHANGE = "(?:提高|提升|增长|增加|上升|升高|扩大|下降|降低|减少|压缩|缩短|压减|缩减|增幅|降幅|增速|升|降|减|增)(?:了|约|近|幅度?)?";

    static final String BEFORE = "(?:" + AT_MOST + "|" + AT_LEAST + "|" + NEUTRAL + ")*+";
    static final String AFTER = "(?:\\([^()\\d]{1,2}\\))?(?:及?以上|之上|大关|及?以下|及?以内|之内|内(?![科镜外分涵训部控容])|之间|左右|上下)";
    static final String JOIN = "(?:-{1,2}|~|至|到)";

    private QuantityWords() {
    }
}
