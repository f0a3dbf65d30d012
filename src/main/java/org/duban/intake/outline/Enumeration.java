package org.duban.intake.outline;

import java.util.regex.Pattern;

/** Knows the paragraphs that count on within a task: 一是, 第二，, 首先, 其次. */
final class Enumeration {

    private static final Pattern START =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,2}(?:是|要|个)|第[一二三四五六七八九十]{1,2}[，,、]|[首其再]次?[先次]?[，,]|最后[，,])");

    private Enumeration() {}

    static boolean begins(String paragraph) {
        return START.matcher(paragraph).find();
    }
}
