package org.duban.intake.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.TracedText;

/** Finds within a paragraph where it begins to say what the hospital as a whole is to reach: 主要预期目标：…… */
final class MainGoals {

    private static final Pattern START = Pattern.compile(
            "(?:^|(?<=[。；！\\h]))(?:[（(]?[一二三四五六七八九十]?[）)、]?)(?:今年|(?:19|20)[0-9]{2}年度?|全年|医院|年度)?的?(?:主要|总体|年度|核心|具体|发展)(?:预期|发展|工作|任务|业务|考核)*(?:目标|指标)(?:任务)?(?:是|为)?[:：]");

    private MainGoals() {}

    /** The words behind it, to the end of the paragraph. */
    static Optional<TracedText> in(TracedText paragraph) {
        Matcher start = START.matcher(paragraph.text());
        return start.find() ? Optional.of(paragraph.sub(start.end())) : Optional.empty();
    }
}
