package org.duban.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.HeadingNumber;
import org.duban.intake.text.TracedText;

/** Finds the paragraphs of a narrative that name what the hospital as a whole is to reach. */
final class MainTargets {

    private static final String WORDS = "(?:年度)?(?:主要|总体|年度|核心)?(?:预期|发展|工作)?(?:目标|指标)(?:任务)?";
    private static final Pattern WITH_TEXT = Pattern.compile(WORDS + "(?:是|为)?[:：]\\h*(.+)");
    private static final Pattern HEADING = Pattern.compile(WORDS + "[:：]?");

    private MainTargets() {}

    /** The words behind 主要预期目标 in the same paragraph, or the paragraphs below it as a heading. */
    static List<TracedText> in(List<TracedText> lines) {
        for (int i = 0; i < lines.size(); i++) {
            TracedText line = lines.get(i);
            String words = HeadingNumber.of(line.text()).map(HeadingNumber::rest).orElse(line.text());
            Matcher withText = WITH_TEXT.matcher(words);
            if (withText.matches()) {
                return List.of(line.sub(line.length() - withText.group(1).length()));
            }
            if (HEADING.matcher(words).matches()) {
                List<TracedText> below = lines.subList(i + 1, lines.size());
                return below.stream().takeWhile(next -> !isSection(next)).toList();
            }
        }
        return List.of();
    }

    private static boolean isSection(TracedText line) {
        return HeadingNumber.of(line.text()).filter(HeadingNumber::isChinese).isPresent();
    }
}
