package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.HeaderWords;
import org.duban.intake.text.TracedText;

/** Reads words that only say who does a task and by when: （牵头科室：医务部；配合科室：护理部）, 责任部门：院办 完成时间：6月底前. */
public final class Assignments {

    /**
     * One label or verb with its words.
     *
     * @param kind LEAD, SUPPORT, RESPONSIBLE, DEADLINE, or ASIDE for people
     */
    public record Assignment(ColumnKind kind, TracedText words) {}

    /** A text, and what was said in it about who does it and by when. */
    public record Assigned(TracedText text, List<Assignment> assignments) {}

    private static final Pattern LABEL = Pattern.compile(
            "[【\\[〔]?((?:牵头|主办|主责|责任|承办|负责|配合|协助|协办|协同|参与|参加|督办|分管|联系|落实|主管|完成|办结|办理|整改)(?:院)?"
                    + "(?:领导|科室|部门|单位|处室|职能科室|职能部门|人员|人|院长|时限|期限|时间|节点|日期|主体)?(?:及|和)?(?:科室|部门|时限|责任人)?)[】\\]〕]?\\h*[:：]"
                    + "|【((?:牵头|主办|责任|承办|负责|配合|协助|协办|参与|完成)(?:领导|科室|部门|单位|人|时限|期限|时间))】");
    private static final Pattern VERB = Pattern.compile(
            "^由?(.{2,60}?)(?:共同|具体|分别)?(?:(牵头负责|牵头|负责|主办|承办|落实)|(配合|协助|协办|协同|参与|参加))(?:实施|落实|完成)?$");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "[\\p{IsHan}A-Za-z（()）]{1,14}(?:科|部|办|室|处|委|所|站|队|中心|组|专班|门诊|院区|支部|团委|工会|党办|院办|办公室|各科室|分院|病区|公司)(?:等)?|各科室|全院各?科室|各(?:临床|医技|职能|党|相关|有关)[\\p{IsHan}]{1,8}|工会|团委");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z（()）]{2,12}");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:20)?[0-9]{2}年)?.{0,8}(?:[0-9一二三四五六七八九十]月.{0,4}|[一二三四1-4]季度.{0,2}|半年.{0,2}|年底前?|年内|全年|日前?|长期|持续推进|长期坚持|常态化)(?:完成)?");
    private static final Pattern BREAK = Pattern.compile("[，,；;。]");
    private static final Pattern NAMES_BREAK = Pattern.compile("[、，,；;/\\h\\u3000]+");
    private static final String OPEN = "（(【[〔";
    private static final String CLOSE = "）)】]〕";
    private static final int LONGEST = 240;

    private Assignments() {}

    /** Whether the words say nothing but who does something and by when. */
    public static boolean isAssignment(TracedText words) {
        return !all(words).isEmpty();
    }

    /** What words assign that do nothing else. */
    static List<Assignment> all(TracedText words) {
        return whole(words, words != unwrapped(words));
    }

    /** Takes out of a text what only assigns it: brackets anywhere, labels at its end. */
    public static Assigned in(TracedText text) {
        if (!mayAssign(text.text())) {
            return new Assigned(text, List.of());
        }
        var found = new ArrayList<Assignment>();
        TracedText rest = withoutLabels(withoutBrackets(text, found), found);
        return new Assigned(rest, found);
    }

    private static boolean mayAssign(String words) {
        return words.chars().anyMatch(c -> OPEN.indexOf(c) >= 0 || c == '：' || c == ':');
    }

    private static TracedText withoutBrackets(TracedText text, List<Assignment> found) {
        String words = text.text();
        var kept = new TracedText.Builder();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            int close = OPEN.indexOf(words.charAt(i)) < 0 ? -1 : close(words, i);
            if (close > 0) {
                boolean atEnd = close + 1 >= words.length() || Sentences.endsBefore(words, i);
                List<Assignment> inside = whole(text.sub(i + 1, close), atEnd);
                if (!inside.isEmpty()) {
                    kept.add(text, from, i);
                    found.addAll(inside);
                    from = close + 1;
                    i = close;
                }
            }
        }
        if (from == 0) {
            return text;
        }
        return kept.add(text, from, words.length()).done().sub(0);
    }

    private static int close(String words, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(words.length(), open + LONGEST); i++) {
            if (OPEN.indexOf(words.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(words.charAt(i)) >= 0) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static TracedText withoutLabels(TracedText text, List<Assignment> found) {
        String words = text.text();
        int first = Math.max(0, words.length() - LONGEST);
        Matcher label = LABEL.matcher(words);
        for (int at = first; label.find(at); at = label.end()) {
            if (label.start() > 0 && !parts(words, label.start())) {
                continue;
            }
            List<Assignment> rest = whole(text.sub(label.start()), false);
            if (!rest.isEmpty()) {
                found.addAll(rest);
                return text.sub(0, label.start());
            }
        }
        return text;
    }

    private static boolean parts(String words, int at) {
        char before = words.charAt(at - 1);
        return Sentences.isBlank(before) || before == '—' || before == '-' || Sentences.endsBefore(words, at);
    }

    /** What the words assign, if they do nothing else; names without a label or verb only where that is allowed. */
    private static List<Assignment> whole(TracedText words, boolean bareNames) {
        TracedText inner = unwrapped(words);
        if (inner.isEmpty() || inner.length() > LONGEST) {
            return List.of();
        }
        Matcher label = LABEL.matcher(inner.text());
        if (label.lookingAt()) {
            return labelled(inner, label);
        }
        return pieces(inner, bareNames);
    }

    private static TracedText unwrapped(TracedText words) {
        String text = words.text();
        boolean wrapped = text.length() > 2
                && "（([〔".indexOf(text.charAt(0)) >= 0
                && close(text, 0) == text.length() - 1;
        return wrapped ? words.sub(1, text.length() - 1) : words;
    }

    private static List<Assignment> labelled(TracedText words, Matcher label) {
        var found = new ArrayList<Assignment>();
        int from = 0;
        Optional<ColumnKind> kind = Optional.empty();
        label.reset();
        while (label.find()) {
            add(found, kind, words.sub(from, label.start()));
            kind = kind(label.group(1) == null ? label.group(2) : label.group(1));
            from = label.end();
        }
        add(found, kind, words.sub(from));
        boolean sentences = found.stream().anyMatch(each -> Sentences.firstEnd(each.words().text()) < each.words().length());
        return sentences ? List.of() : found;
    }

    private static void add(List<Assignment> into, Optional<ColumnKind> kind, TracedText words) {
        int end = words.length();
        while (end > 0 && "。；;，,、（( ".indexOf(words.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0) {
            TracedText bare = words.sub(0, end);
            kind.ifPresent(found -> into.add(new Assignment(found, bare)));
        }
    }

    private static Optional<ColumnKind> kind(String label) {
        return label.matches(".*(?:领导|人员?|院长)$")
                ? Optional.of(ColumnKind.ASIDE)
                : HeaderWords.kind(label).filter(kind -> kind.isDepartment() || kind == ColumnKind.DEADLINE);
    }

    private static List<Assignment> pieces(TracedText words, boolean bareNames) {
        var found = new ArrayList<Assignment>();
        Matcher end = BREAK.matcher(words.text());
        int from = 0;
        boolean verbs = false;
        while (from < words.length()) {
            int to = end.find(from) ? end.start() : words.length();
            TracedText piece = words.sub(from, to);
            Optional<Assignment> assignment = piece(piece);
            if (assignment.isEmpty() && !piece.isEmpty()) {
                return List.of();
            }
            verbs |= assignment.filter(each -> each.words().length() < piece.length()).isPresent();
            assignment.ifPresent(found::add);
            from = to + 1;
        }
        boolean department = found.stream().anyMatch(each -> each.kind() != ColumnKind.DEADLINE);
        return department && (verbs || bareNames) ? found : List.of();
    }

    private static Optional<Assignment> piece(TracedText piece) {
        Matcher verb = VERB.matcher(piece.text());
        if (verb.matches() && mayBeDepartments(verb.group(1))) {
            ColumnKind kind = verb.group(2) == null ? ColumnKind.SUPPORT : ColumnKind.LEAD;
            return Optional.of(new Assignment(kind, piece.sub(verb.start(1), verb.end(1))));
        }
        if (areDepartments(piece.text())) {
            return Optional.of(new Assignment(ColumnKind.RESPONSIBLE, piece));
        }
        return TIME.matcher(piece.text()).matches()
                ? Optional.of(new Assignment(ColumnKind.DEADLINE, piece))
                : Optional.empty();
    }

    /** Behind 牵头 and 配合 a name may end in any way, beside one that is a department's by its ending. */
    private static boolean mayBeDepartments(String names) {
        return NAMES_BREAK.splitAsStream(names).anyMatch(name -> DEPARTMENT.matcher(name).matches())
                && NAMES_BREAK.splitAsStream(names).allMatch(name -> NAME.matcher(name).matches());
    }

    private static boolean areDepartments(String names) {
        return NAMES_BREAK.splitAsStream(names).allMatch(name -> DEPARTMENT.matcher(name).matches());
    }
}
