package org.duban.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.domain.plan.Heading;

/** What the title of a plan tells: whose plan it is and for which year. */
public final class TitleWords {

    private static final String HOSPITAL = "(?:医院|卫生院|保健院|妇幼保健计划生育服务中心|服务中心|疾控中心|疾病预防控制中心|血液中心|急救中心|防治院|疗养院|康复中心|医疗集团|医共体|医学院附属医院)";
    private static final Pattern ORGANIZATION = Pattern.compile(
            "^(?:(?:中共|关于(?:印发)?[《“]?|附件[0-9一二三四五]*[:：.]?|[0-9]{4}年度?)\\h*)?([\\p{IsHan}A-Za-z（）()·\\h]{1,40}?" + HOSPITAL
                    + "(?:[（(][^（()）]{1,12}[)）])?(?![\\p{IsHan}]{0,6}" + HOSPITAL + "))");
    private static final Pattern ALONE = Pattern.compile("[\\p{IsHan}A-Za-z（）()·\\h]{1,40}" + HOSPITAL + "(?:[（(][^（()）]{1,12}[)）])?");
    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)[0-9]{2}|[二一][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})\\h*[—\\-－至]?\\h*年");
    private static final Pattern PLAN = Pattern.compile(
            "(?:重点|主要|年度|中心)?(?:工作|任务|目标)(?:任务|目标|计划|要点|安排|方案|思路|报告|清单)?(?:及?责任)?(?:分解|清单|分工|一览|台账)?表?(?:（续）)?$"
                    + "|计划$|要点$|任务$|分解表$|任务书$|清单$|方案$");
    private static final Pattern TABLE = Pattern.compile(
            "(?:分解|分工|任务|工作|一览|计划|安排|责任)(?:一览)?(?:表|清单|台账)(?:[（(]?续表?[)）]?)?$");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("\\p{Punct}?[〔\\[［（(【﹝〖]((?:19|20)[0-9]{2})");
    /** （讨论稿）, 范文(1) */
    private static final Pattern EDITION = Pattern.compile("(?:范文|范本|模板)?(?:[(（【][^)）】]{1,10}[)）】]|(?<=范文|范本|模板)[一二三四五1-9])?$");
    private static final int LONGEST_TITLE = 80;

    private TitleWords() {}

    /** The hospital that a title begins with. */
    public static Optional<String> organization(String title) {
        Matcher matcher = ORGANIZATION.matcher(title.strip());
        return matcher.find() ? Optional.of(PlainText.withoutBlanks(matcher.group(1))) : Optional.empty();
    }

    /** Whether a line is nothing but the name of a hospital. */
    public static boolean isOrganization(String line) {
        return ALONE.matcher(line.strip()).matches();
    }

    /** The first year that the words name, in digits or Chinese numerals. */
    public static Optional<Integer> year(String words) {
        Matcher matcher = YEAR.matcher(PlainText.withoutBlanks(words));
        return matcher.find()
                ? ChineseNumber.read(matcher.group(1).replace('Ｏ', '〇'))
                        .map(Number::intValue)
                        .filter(Heading::isYear)
                : Optional.empty();
    }

    /** The year in the brackets of a 发文字号. */
    public static Optional<Integer> bracketedYear(String documentNumber) {
        Matcher matcher = BRACKETED_YEAR.matcher(documentNumber);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Whether a line is the title of a table. */
    public static boolean isTableTitle(String line) {
        return TABLE.matcher(PlainText.withoutBlanks(line)).find();
    }

    /** Whether a line looks like the title of a plan or of its table. */
    public static boolean isPlanTitle(String line) {
        String bare = EDITION.matcher(PlainText.withoutBlanks(line)).replaceFirst("");
        return bare.length() <= LONGEST_TITLE && PLAN.matcher(bare).find();
    }
}
