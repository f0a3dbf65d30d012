package org.duban.intake.text;

/** The pieces that time phrases of a plan are made of, as regular expressions on folded text. */
final class TimeWords {

    /** No part of a longer number, ordinal or frequency stands before; an item's number may (1.6月底; 2.12月底). */
    static final String ALONE =
            "(?<![\\dA-Za-z〇一二三四五六七八九十百每个第])(?<!(?<!(?:^|[;,。])\\d)\\.)";

    /** A year, printed or said; {@code 本年度}, {@code 2024年}, {@code 二〇二四年}, {@code 24年} before a month. */
    static final String SAID_YEAR = "(?<year>(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}|(?<!\\d)2\\d(?=年(?:\\d{1,2}月|年?[底末](?!蕴|色|气|子|座|线)|[上下]半年|第?[一二三四]季))"
            + "|今|本|当|明|次|翌|来|去|上|前)"
            + "(?:年度?|(?<=20\\d\\d)(?=[上下]半年|第?[一二三四1-4]季度|全年|年[底末内]))";

    static final String YEAR = "(?:(?:" + SAID_YEAR + "|本年度)的?)?";

    private static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])";

    private static final String DAY_NUMBER =
            "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";

    /** No duration, age or frequency: 3月龄, 6月以上, 一月一主题. */
    static final String MONTH_SIGN = "月(?!龄|余|嫂|均|薪|租|以[上下]|\\d{1,2}[日号]|[一1](?:次|评|考|调|督|讲|主|题|报|通|会|策|案))份?";

    /** A bound: 前, 之前, 以前; not the 前 of 前列腺, 前期, 前往. */
    static final String BEFORE = "(?<before>之前|以前|前后|前夕?(?!列腺|期|往|置))?";

    static final String JOIN = "(?:-{1,2}|~|至|到)";

    private TimeWords() {
    }

    static String month(String group) {
        return "(?<" + group + ">" + MONTH_NUMBER + ")";
    }

    static String day(String group) {
        return "(?<" + group + ">" + DAY_NUMBER + ")";
    }
}
