package org.duban.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits the words of a department cell into names, one department each. */
public final class DepartmentNames {

    private static final String BREAK = "\n";
    private static final String SEPARATORS = "、，,；;/／|｜。\n\r\u000B\u2028";
    private static final Pattern RUN = Pattern.compile("\\h{2,}|[\\u3000\\t]+|\\h*\\t\\h*");
    private static final Pattern GAP = Pattern.compile("[\\h\\u3000]+");
    private static final Pattern DEPARTMENT_END =
            Pattern.compile(".+(?:科|部|办|室|处|会|委|中心|院|组|局|站|团|库|房|所|支部|公司|科室|部门|办公室|[)）])");
    private static final Pattern LIKELY = Pattern.compile(
            "(?:全院|[各全]?[\\p{IsHan}A-Za-z0-9]{0,12}(?:科室?|部门?|办公室|办|室|处|会|委|中心|院|组|局|站|团|库|房|所|支部|公司))(?:[（(].{1,12}[)）])?");
    private static final Pattern NOBODY = Pattern.compile("[—\\-－–─无/／*＊]*|同左|暂无");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9０-９]{1,2}[.、．)）]|[①-⑳])");

    private DepartmentNames() {}

    /** The departments of a cell in their order, inner blanks removed, each as often as it stands there. */
    public static List<String> in(String cell) {
        return pieces(cell).stream()
                .flatMap(piece -> names(piece).stream())
                .map(DepartmentNames::tidy)
                .filter(name -> !NOBODY.matcher(name).matches())
                .toList();
    }

    /** Whether all names in a cell end as departments' names do. */
    public static boolean areLikely(String cell) {
        List<String> names = in(cell);
        return !names.isEmpty() && names.stream().allMatch(name -> LIKELY.matcher(name).matches());
    }

    /** Splits at separators outside of brackets. */
    private static List<String> pieces(String cell) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int open = 0;
        boolean closed = bracketsMatch(cell);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            open += closed ? bracket(c) : 0;
            if (open <= 0 && SEPARATORS.indexOf(c) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean bracketsMatch(String cell) {
        int open = 0;
        for (int i = 0; i < cell.length() && open >= 0; i++) {
            open += bracket(cell.charAt(i));
        }
        return open == 0;
    }

    private static int bracket(char c) {
        return c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
    }

    /** Splits at runs of blanks, unless the blanks only space a short name out (医 务 科). */
    private static List<String> names(String piece) {
        String bare = piece.strip();
        String[] words = GAP.split(bare);
        if (words.length < 2) {
            return List.of(bare);
        }
        if (Arrays.stream(words).allMatch(word -> word.length() == 1)) {
            return spaced(bare);
        }
        if (areNames(words)) {
            return List.of(words);
        }
        return Arrays.stream(RUN.split(bare)).flatMap(part -> singles(part).stream()).toList();
    }

    private static List<String> singles(String part) {
        String[] words = GAP.split(part.strip());
        return words.length > 1 && areNames(words) ? List.of(words) : List.of(part);
    }

    /** Whether each word is a name, at least one of them a department's. */
    private static boolean areNames(String... words) {
        return Arrays.stream(words).anyMatch(DepartmentNames::isDepartment)
                && Arrays.stream(words).allMatch(word -> isDepartment(word) || PersonName.is(word));
    }

    private static boolean isDepartment(String word) {
        return word.length() > 1 && DEPARTMENT_END.matcher(word).matches();
    }

    /** Single characters: the wider gaps stand between names, the narrower ones within. */
    private static List<String> spaced(String piece) {
        List<Integer> gaps = GAP.matcher(piece).results().map(DepartmentNames::width).toList();
        int narrow = gaps.stream().mapToInt(Integer::intValue).min().orElse(0);
        return List.of(GAP.matcher(piece)
                .replaceAll(gap -> width(gap) > narrow ? BREAK : "")
                .split(BREAK));
    }

    private static int width(MatchResult gap) {
        return gap.group().length();
    }

    private static String tidy(String name) {
        String bare = PlainText.withoutBlanks(name);
        return NUMBERED.matcher(bare).replaceFirst("").replaceFirst("^[:：]+", "").replaceFirst("(?<=..)等(?:相关|有关|职能)?(?:科室|部门|处室|单位)?$", "");
    }
}
