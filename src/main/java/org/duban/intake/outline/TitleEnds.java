package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where titles end that run into the text without a mark: by a word that stands twice there, by the words that titles
 * end and sentences begin with, and by the length of the other titles.
 */
final class TitleEnds {

    private static final Pattern LAST_WORDS = Pattern.compile(
            ".*(?:质量|实力|发力|效益|改革|工作|发展|建设|水平|能力|服务|管理|体系|安全|格局|机制|活力|环境|品牌|文化|创新|提升|保障|效能|满意度|获得感|根基|基础|底线|防线|成效|优势|融合|团队|队伍|生态|作风|任务|高地|声誉|形象|转型|动能|新篇章?|新高度|新局面|新台阶|新突破|学科|改善|落实|落地|见效|增效|增长|健康|监管|运行|治理|责任|特色|融通|支撑|引领|贡献|升级)$",
            Pattern.DOTALL);
    private static final Pattern FIRST_WORDS = Pattern.compile(
            "(?:医院|我院|全院|当前|要|加强|坚持|以|围绕|按照|根据|进一步|全面|深入|继续|医疗|今年|通过|是|为|把|将|聚焦|紧紧|持续|积极|认真|充分|推进|落实|党|牢固|大力|严格|切实|不断|着力|强化|深化|完善|建立|健全|优化|统筹|实施|开展|提高|提升|抓好|做好|对照|紧扣|立足|针对|随着|人才|学科|质量|安全|患者|公立|改革|科研|文化|服务|信息|后勤|(?:19|20)[0-9]{2}年).*",
            Pattern.DOTALL);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 45;
    private static final double CLEAR = 2.5;
    private static final double FAR = 0.15;

    private record End(int at, double score) {}

    private final List<Line> lines;

    TitleEnds(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, headings that run into their text as two. */
    List<Line> parted() {
        int usual = usualLength();
        var parted = new ArrayList<Line>();
        for (Line line : lines) {
            Optional<End> end = end(line, usual);
            if (end.isPresent()) {
                parted.add(line.sub(0, end.get().at()));
                parted.add(line.sub(end.get().at(), line.words().length()));
            } else if (!line.text().isEmpty()) {
                parted.add(line);
            }
        }
        return parted;
    }

    /** The length that the clear ones have; 0 where none is clear. */
    private int usualLength() {
        int[] lengths = lines.stream()
                .flatMap(line -> end(line, 0).filter(end -> end.score() >= CLEAR).stream()
                        .map(end -> end.at() - start(line)))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    private static int start(Line line) {
        return line.mark().map(Numbering.Mark::end).orElse(0);
    }

    private static Optional<End> end(Line line, int usual) {
        boolean heading = line.mark().filter(mark -> mark.style().isOuter()).isPresent();
        String words = line.words();
        int start = start(line);
        if (!heading) {
            return Optional.empty();
        }
        int sentence = start + Sentences.firstEnd(words.substring(start, Math.min(words.length(), start + 3 * LONGEST)));
        return known(words, start, sentence)
                .or(() -> isTitle(words.substring(start)) ? Optional.empty() : unknown(words, start, sentence, usual));
    }

    private static Optional<End> unknown(String words, int start, int sentence, int usual) {
        boolean sentenceIsTitle = sentence - start <= LONGEST / 2
                && words.substring(start, sentence).indexOf('，') < 0
                && sentence < words.length();
        return sentenceIsTitle ? Optional.of(new End(sentence, CLEAR)) : best(words, start, sentence, usual);
    }

    /** Whether nothing runs on behind a title: no sentence at all, or a short one alone. */
    private static boolean isTitle(String words) {
        return Sentences.isTitle(words) && (!Sentences.isEnded(words) || words.length() <= LONGEST / 2);
    }

    /** A title that is known by its words (总体要求) with words behind it. */
    private static Optional<End> known(String words, int start, int sentence) {
        for (int at = start + 2; at + 1 < Math.min(sentence, start + 12); at++) {
            if (PartWords.isBackground(words.substring(start, at)) && !PartWords.isBackground(words.substring(start, at + 1))) {
                return Optional.of(new End(at, 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<End> best(String words, int start, int sentence, int usual) {
        End best = new End(-1, 0);
        for (int at = start + SHORTEST; at < Math.min(sentence, start + LONGEST); at++) {
            double score = score(words, start, at) - (usual == 0 ? 0 : FAR * Math.abs(at - start - usual));
            if (score > best.score()) {
                best = new End(at, score);
            }
        }
        if (best.at() >= 0) {
            return Optional.of(best);
        }
        int fallback = Math.min(sentence, start + (usual == 0 ? LONGEST / 3 : usual));
        return fallback < words.length() ? Optional.of(new End(fallback, 0)) : Optional.empty();
    }

    private static double score(String words, int start, int at) {
        if (!Sentences.isHan(words.charAt(at - 1)) || !(Sentences.isHan(words.charAt(at)) || Character.isDigit(words.charAt(at)))) {
            return 0;
        }
        String before = words.substring(start, at);
        String after = words.substring(at, Math.min(words.length(), at + 8));
        double score = 0;
        if (after.startsWith(before.substring(before.length() - 2))) {
            score += 3;
        }
        if (LAST_WORDS.matcher(before.substring(Math.max(0, before.length() - 4))).matches()) {
            score += 1.25;
        }
        if (FIRST_WORDS.matcher(after).matches()) {
            score += 1.25;
        }
        return score;
    }
}
