package org.duban.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the 发文字号 (院办〔2024〕48号) in a line that is made to hold it, not in a sentence that cites another paper. */
public final class DocumentNumber {

    private static final String NUMBER =
            "[\\p{IsHan}A-Za-z]{1,16}\\h*[〔\\[［（(【﹝〖]\\h*(?:19|20)[0-9]{2}\\h*[〕\\]］）)】﹞〗]\\h*第?\\h*[0-9]{1,5}\\h*号";
    private static final Pattern WHOLE_LINE =
            Pattern.compile("(?:(?:发文字号|发文号|文号|文件编号)[:：]?\\h*)?(" + NUMBER + ")(?:\\h+签发人.*|\\h+.{0,6})?");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(](" + NUMBER + ")[，,；;\\h].*[)）]|[（(](" + NUMBER + ")[)）]");

    private DocumentNumber() {}

    /** The number that the line holds, inner blanks removed. */
    public static Optional<String> in(String line) {
        return match(WHOLE_LINE, line).or(() -> match(IN_BRACKETS, line));
    }

    private static Optional<String> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.groupCount() > 1 && matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(PlainText.withoutBlanks(number));
    }
}
