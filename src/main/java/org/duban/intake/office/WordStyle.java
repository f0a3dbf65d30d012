package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style of a Word file with what it inherits.
 *
 * @param name    as the file has it, English or as the program that wrote it calls it
 * @param lineage its id and those of the styles it is based on
 */
record WordStyle(String name, List<String> lineage, ParagraphFormat paragraph, RunFormat run) {

    /** What is set where no style is named and none is the default. */
    static final WordStyle NONE = new WordStyle("", List.of(), ParagraphFormat.NONE, RunFormat.NONE);

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");
    private static final Pattern TITLE = Pattern.compile("(?i)title|标题");
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:toc|目录)\\s*[1-9]|toc heading|toc\\s*标题|contents [1-9]");

    /** This one based on another. */
    WordStyle on(WordStyle base) {
        var all = new ArrayList<>(lineage);
        all.addAll(base.lineage);
        return new WordStyle(name, all, paragraph.over(base.paragraph), run.over(base.run));
    }

    /** The outline level, from 1, that Word's own headings have by their name; 0 for other styles. */
    static int headingLevel(String name) {
        Matcher heading = HEADING.matcher(name.strip());
        return heading.matches() ? Integer.parseInt(heading.group(1)) : TITLE.matcher(name.strip()).matches() ? 1 : 0;
    }

    /** Whether it is a style of tables of contents. */
    boolean isOfContents() {
        return isOfContents(name);
    }

    /** Whether a style of that name is one of tables of contents. */
    static boolean isOfContents(String name) {
        return CONTENTS.matcher(name.strip()).matches();
    }
}
