package org.duban.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftHeading;
import org.duban.intake.text.DocumentNumber;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.PrintedDate;
import org.duban.intake.text.TitleWords;

/** Finds whose plan it is, its title, year, number and date in the lines around a 任务分解表. */
final class HeadingReader {

    private static final Pattern GENERIC_TABLE_TITLE = Pattern.compile("([0-9]{4}年)?(?:重点|主要|年度)?(?:工作|任务|目标)*分解(?:一览)?表");
    private static final Pattern ISSUED_LINE = Pattern.compile("[（(].*(?:号|印发)[)）]");
    private static final Pattern NOTICE = Pattern.compile("关于.{0,80}通知$|^.{0,30}现将.{0,80}(?:印发|下发|发给)");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,60})》");
    private static final Pattern ANNEX = Pattern.compile("附件?\\h*[0-9一二三四五]?\\h*[:：.、]?");
    private static final Pattern YEAR_END = Pattern.compile("(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})\\h*年度?$");
    private static final Pattern MEETING = Pattern.compile(
            "^[—–\\-]*在?([\\p{IsHan}（）()]{2,30}?(?:医院|卫生院|保健院|中心|集团))(?:第|[一二三四五六七八九十]).{0,24}(?:大会|会议)");
    private static final Pattern SUBTITLE = Pattern.compile("^[—–]{1,2}\\h*(?=在?.{2,60}(?:大会|会议))");
    private static final Pattern COLLECTION = Pattern.compile("^[0-9一二三四五六七八九十]+篇|(?:大全|合集|集锦|汇编)$");
    private static final int MOST_TITLE_LINES = 3;
    private static final int OPENING = 30;
    private static final int LONGEST_LINE = 80;

    private final List<String> before;
    private final List<String> all;
    private final List<String> hints;

    /**
     * @param before the lines above the table's header, in the document and in the table
     * @param after  the lines below the table
     */
    HeadingReader(List<String> before, List<String> after) {
        this(before, after, List.of());
    }

    /** @param hints lines of the plan itself that may name its year, the surest first */
    HeadingReader(List<String> before, List<String> after, List<String> hints) {
        this.hints = hints;
        this.before = before;
        this.all = Stream.concat(before.stream(), after.stream()).toList();
    }

    DraftHeading read() {
        Optional<String> title = title();
        Optional<String> number = number();
        Optional<LocalDate> issuedOn = issuedOn();
        return new DraftHeading(
                title.orElse(null),
                organization(title).orElse(null),
                year(title, number, issuedOn).orElse(null),
                number.orElse(null),
                issuedOn.orElse(null));
    }

    private Optional<String> title() {
        List<String> lines = withoutIssuedLines();
        Optional<String> own = ownPaper(lines);
        if (own.isPresent()) {
            return own;
        }
        return announced().or(() -> aboveSubtitle(lines)).or(() -> annexed(lines)).or(() -> opening(lines)).or(() -> tableTitle(lines));
    }

    private List<String> withoutIssuedLines() {
        return before.stream()
                .filter(line -> !ISSUED_LINE.matcher(line).matches())
                .filter(line -> DocumentNumber.in(line).isEmpty() && PrintedDate.alone(line).isEmpty())
                .toList();
    }

    /** A plan's title with nothing but 任务分解表 below it, as 导出 writes it: the line as it stands. */
    private static Optional<String> ownPaper(List<String> lines) {
        int last = lines.size() - 1;
        return last >= 1
                        && GENERIC_TABLE_TITLE.matcher(lines.get(last)).matches()
                        && !isAnnex(lines.get(last - 1))
                        && !TitleWords.isOrganization(lines.get(last - 1))
                ? Optional.of(lines.get(last - 1))
                : Optional.empty();
    }

    /** What a notice says that it issues. */
    private Optional<String> announced() {
        if (!hasNotice(opening(OPENING))) {
            return Optional.empty();
        }
        return opening(OPENING).stream()
                .flatMap(line -> quoted(line).stream())
                .filter(TitleWords::isPlanTitle)
                .findFirst();
    }

    /** Whether a line, or several that are one broken title, announce a paper. */
    private static boolean hasNotice(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String title = String.join("", lines.subList(i, Math.min(lines.size(), i + MOST_TITLE_LINES)));
            String broken = String.join("", lines.subList(i, Math.min(lines.size(), i + 2)));
            if (Stream.of(lines.get(i), broken, title).anyMatch(words -> NOTICE.matcher(words).find())) {
                return true;
            }
        }
        return NOTICE.matcher(String.join("", lines)).find();
    }

    private List<String> opening(int lines) {
        return before.subList(0, Math.min(lines, before.size()));
    }

    private static List<String> quoted(String line) {
        Matcher matcher = QUOTED.matcher(line);
        var titles = new ArrayList<String>();
        while (matcher.find()) {
            titles.add(matcher.group(1).strip());
        }
        return titles;
    }

    /** The heading below 附件. */
    private static Optional<String> annexed(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isAnnex(lines.get(i))) {
                return Optional.of(titleAt(lines, i + 1)).filter(TitleWords::isPlanTitle);
            }
        }
        return Optional.empty();
    }

    /** The lines above ——在……大会上的报告. */
    private static Optional<String> aboveSubtitle(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), MOST_TITLE_LINES + 1); i++) {
            if (SUBTITLE.matcher(lines.get(i)).find()) {
                String title = String.join("", lines.subList(0, i));
                return Optional.of(title.isEmpty() ? SUBTITLE.matcher(lines.get(i)).replaceFirst("") : title)
                        .filter(words -> words.length() <= LONGEST_LINE);
            }
        }
        return Optional.empty();
    }

    private static boolean isAnnex(String line) {
        return ANNEX.matcher(line).matches();
    }

    /** The first line that looks like a title before the text begins. */
    private static Optional<String> opening(List<String> lines) {
        for (int i = 0; i < lines.size() && lines.get(i).length() <= LONGEST_LINE; i++) {
            String title = titleAt(lines, i);
            if (!NOTICE.matcher(title).find() && !COLLECTION.matcher(title).find() && TitleWords.isPlanTitle(title) && TitleWords.year(title).isPresent()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    /** The line, with those below it where it is only a hospital's name or a year above a title. */
    private static String titleAt(List<String> lines, int at) {
        return titleAt(lines, at, MOST_TITLE_LINES);
    }

    private static String titleAt(List<String> lines, int at, int most) {
        String line = lines.get(at);
        if (most == 1 || at + 1 == lines.size() || !isBroken(line)) {
            return line;
        }
        String rest = titleAt(lines, at + 1, most - 1);
        return TitleWords.isPlanTitle(rest) && !rest.startsWith(line) ? line + rest : line;
    }

    private static boolean isBroken(String line) {
        return TitleWords.isOrganization(line)
                || (line.length() <= LONGEST_LINE / 2 && !TitleWords.isPlanTitle(line) && YEAR_END.matcher(line).find());
    }

    private static Optional<String> tableTitle(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (TitleWords.isPlanTitle(line)) {
                boolean broken = i > 0 && isBroken(lines.get(i - 1)) && !line.startsWith(lines.get(i - 1));
                return Optional.of(broken ? lines.get(i - 1) + line : line);
            }
        }
        return Optional.empty();
    }

    private Optional<String> number() {
        return first(all, DocumentNumber::in);
    }

    private Optional<LocalDate> issuedOn() {
        return first(before, line -> ISSUED_LINE.matcher(line).matches() ? PrintedDate.issued(line) : Optional.empty())
                .or(() -> first(all, PrintedDate::alone))
                .or(() -> first(all, PrintedDate::issued))
                .or(() -> first(before, PrintedDate::passed));
    }

    private Optional<String> organization(Optional<String> title) {
        return first(before, HeadingReader::meeting)
                .or(() -> title.flatMap(TitleWords::organization))
                .or(() -> first(all, line -> TitleWords.isOrganization(line) ? Optional.of(line) : Optional.empty()))
                .map(PlainText::withoutBlanks)
                .or(() -> first(before, line -> TitleWords.isPlanTitle(line) || NOTICE.matcher(line).find()
                        ? TitleWords.organization(line)
                        : Optional.empty()));
    }

    /** Whose meeting the paper was read at. */
    private static Optional<String> meeting(String line) {
        Matcher matcher = MEETING.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether no line says for which year the plan is, so that any year read is that of the number or the date. */
    boolean guessesYear() {
        return saidYear(title()).isEmpty();
    }

    private Optional<Integer> year(Optional<String> title, Optional<String> number, Optional<LocalDate> issuedOn) {
        return saidYear(title)
                .or(() -> number.flatMap(TitleWords::bracketedYear))
                .or(() -> issuedOn.map(LocalDate::getYear));
    }

    private Optional<Integer> saidYear(Optional<String> title) {
        return first(before, line -> GENERIC_TABLE_TITLE.matcher(line).matches() ? TitleWords.year(line) : Optional.empty())
                .or(() -> title.flatMap(HeadingReader::plannedYear))
                .or(() -> first(before, line -> TitleWords.isPlanTitle(line) ? TitleWords.year(line) : Optional.empty()))
                .or(() -> first(opening(OPENING), line -> NOTICE.matcher(line).find() ? TitleWords.year(line) : Optional.empty()))
                .or(() -> first(hints, TitleWords::year));
    }

    /** The year of the title; the last one where it is a review's as well (2023年工作总结和2024年工作计划). */
    private static Optional<Integer> plannedYear(String title) {
        int review = Math.max(title.indexOf("总结"), title.indexOf("回顾"));
        return review < 0
                ? TitleWords.year(title)
                : TitleWords.year(title.substring(review)).or(() -> TitleWords.year(title));
    }

    private static <T> Optional<T> first(List<String> lines, Function<String, Optional<T>> reader) {
        return lines.stream().flatMap(line -> reader.apply(line).stream()).findFirst();
    }
}
