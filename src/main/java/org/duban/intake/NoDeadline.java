package org.duban.intake;

import java.util.regex.Pattern;
import org.duban.intake.text.PlainText;

/** Knows the words by which a 完成时限 cell says that there is no day: 持续推进, 长期, 按计划. */
final class NoDeadline {

    private static final Pattern WORDS = Pattern.compile(
            "[—\\-－–─/／无]+|.*(?:持续|长期|常态|经常|常年|贯穿|不间断|日常|[每按逐][日天周月季年]|按[^，。]{0,12}(?:计划|要求|进度|时间|规定|节点|部署)|适时|及时|随时|滚动|视[^，。]{0,8}情况).*");

    private NoDeadline() {}

    static boolean isMeant(String words) {
        return WORDS.matcher(PlainText.withoutBlanks(words)).matches();
    }
}
