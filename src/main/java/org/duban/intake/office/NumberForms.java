package org.duban.intake.office;

import java.util.List;
import java.util.Locale;

/** Prints a number in the forms that Word's lists have. */
final class NumberForms {

    /** The names of .docx in the order of the codes of .doc. */
    private static final List<String> BY_CODE = List.of(
            "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText",
            "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth",
            "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle",
            "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung",
            "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
            "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
            "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting",
            "chineseLegalSimplified", "chineseCountingThousand");

    private static final int NO_FORM = 0xFF;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_ROMAN = 3999;
    private static final int MOST_LETTERS = 780;

    private NumberForms() {}

    /** The name of the form with this code of a .doc. */
    static String named(int code) {
        return code == NO_FORM ? "none" : 0 <= code && code < BY_CODE.size() ? BY_CODE.get(code) : "decimal";
    }

    /** The number as the form prints it, in Arabic digits where the form does not reach so far or is not known. */
    static String print(String form, int number) {
        return switch (form) {
            case "none", "bullet" -> "";
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> from('⒈', 20, number);
            case "decimalEnclosedParen" -> from('⑴', 20, number);
            case "ideographEnclosedCircle" -> from('㊀', 10, number);
            case "ideographTraditional" -> of(STEMS, number);
            case "ideographZodiac" -> of(BRANCHES, number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> HanNumerals.COUNTING.print(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                HanNumerals.LEGAL.print(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, DIGITS);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String digits(int number, String digits) {
        var printed = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> printed.append(digits.charAt(c - '0')));
        return printed.toString();
    }

    private static String circled(int number) {
        return number <= 20 ? from('①', 20, number) : number <= 35 ? from('㉑', 15, number - 20) : Integer.toString(number);
    }

    private static String from(char first, int last, int number) {
        return number < 1 || number > last ? Integer.toString(number) : Character.toString(first + number - 1);
    }

    private static String of(String characters, int number) {
        return number < 1 || number > characters.length()
                ? Integer.toString(number)
                : characters.substring(number - 1, number);
    }

    /** A to Z, then AA, BB to ZZ, then AAA. */
    private static String letters(int number) {
        return number < 1 || number > MOST_LETTERS
                ? Integer.toString(number)
                : Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LONGEST_ROMAN) {
            return Integer.toString(number);
        }
        return "M".repeat(number / 1000)
                + roman(number / 100 % 10, "C", "D", "M")
                + roman(number / 10 % 10, "X", "L", "C")
                + roman(number % 10, "I", "V", "X");
    }

    private static String roman(int digit, String one, String five, String ten) {
        return switch (digit) {
            case 4 -> one + five;
            case 9 -> one + ten;
            default -> (digit >= 5 ? five : "") + one.repeat(digit % 5);
        };
    }
}
