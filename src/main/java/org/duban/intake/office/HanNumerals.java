package org.duban.intake.office;

/** Numerals that name each power of ten, as Chinese counts: 一百零五. */
enum HanNumerals {
    /** 一二三, ten being 十. */
    COUNTING("零一二三四五六七八九", "十百千", true),
    /** 壹贰叁, ten being 壹拾. */
    LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", false);

    private static final int FIRST_TOO_LARGE = 10_000;

    private final String digits;
    private final String powers;
    private final boolean bareTen;

    HanNumerals(String digits, String powers, boolean bareTen) {
        this.digits = digits;
        this.powers = powers;
        this.bareTen = bareTen;
    }

    /** The number in these numerals; in Arabic digits outside of 0 to 9999. */
    String print(int number) {
        if (number < 0 || number >= FIRST_TOO_LARGE) {
            return Integer.toString(number);
        }
        return number == 0 ? digits.substring(0, 1) : counted(Integer.toString(number));
    }

    private String counted(String arabic) {
        var printed = new StringBuilder();
        boolean skipped = false;
        for (int i = 0; i < arabic.length(); i++) {
            int digit = arabic.charAt(i) - '0';
            if (digit != 0) {
                printed.append(skipped ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                printed.append(power(arabic.length() - 1 - i));
            }
            skipped = digit == 0;
        }
        boolean isTeen = arabic.length() == 2 && arabic.charAt(0) == '1';
        return isTeen && bareTen ? printed.substring(1) : printed.toString();
    }

    private String power(int ten) {
        return ten == 0 ? "" : powers.substring(ten - 1, ten);
    }
}
