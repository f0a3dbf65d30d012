package org.duban.ui.task;

import org.duban.domain.change.SectionRevised.Words;
import org.duban.domain.plan.Section;
import org.jspecify.annotations.Nullable;

/** How the names of rows are written out. */
public final class Titles {

    private static final String DIGITS = "一二三四五六七八九";

    private Titles() {}

    /** 一、坚持党建引领; the bare title where no number is printed. */
    public static String of(Section section) {
        @Nullable String number = Words.of(section).number();
        return number == null ? section.title() : number + "、" + section.title();
    }

    /** 1 to 99 in Chinese: 一, 十, 十二, 二十. */
    public static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return head + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int value) {
        return DIGITS.substring(value - 1, value);
    }
}
