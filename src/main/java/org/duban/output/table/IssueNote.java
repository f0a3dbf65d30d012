package org.duban.output.table;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.plan.Heading;
import org.duban.output.PrintableText;
import org.jspecify.annotations.Nullable;

/** The line under a title that says by which document and when a plan was issued: （江一院〔2024〕36号，2024年3月25日印发）. */
final class IssueNote {

    private IssueNote() {}

    static @Nullable String of(Heading heading) {
        String words = Stream.of(heading.documentNumber(), issued(heading.issuedOn()))
                .filter(Objects::nonNull)
                .map(PrintableText::line)
                .collect(Collectors.joining("，"));
        return words.isEmpty() ? null : "（" + words + "）";
    }

    private static @Nullable String issued(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日印发";
    }
}
