package org.duban.intake.text;

import java.util.regex.Pattern;

/** Knows people among departments, by the commonest surnames that begin no department's name, and by their offices. */
final class PersonName {

    private static final Pattern NAME = Pattern.compile("[王李张刘陈杨赵周吴徐孙胡朱林何郭罗梁宋郑谢唐韩曹许邓冯曾程彭潘袁董余苏叶吕魏蒋杜丁沈姜范谭廖邹熊陆郝孔邱秦侯邵孟段钱]"
            + "\\p{IsHan}{1,2}(?<![科部办室处会委心院组局站])");
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,3}(?:副?院长|副?书记|主任|科长|部长|处长|主席|总会计师)");

    private static final int LONGEST = 8;

    private PersonName() {}

    static boolean is(String word) {
        return word.length() <= LONGEST && (NAME.matcher(word).matches() || OFFICE.matcher(word).matches());
    }
}
