package org.duban.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/** Drafts of one report, kept one after another while somebody types: whoever takes them back takes all of them back. */
final class Typing {

    /** 佐证材料 is not typed: each file is an act of its own. */
    private static final List<Function<ReportContent, @Nullable Object>> TYPED = List.of(
            ReportContent::state,
            ReportContent::percent,
            ReportContent::progress,
            ReportContent::issues,
            ReportContent::nextSteps,
            ReportContent::completed,
            ReportContent::values);

    private Typing() {}

    /** Both as one, where the later one goes on in fields that the earlier one wrote; empty where it is another act. */
    static Optional<Change> joined(Change first, Change next) {
        return first instanceof ReportRevised begun && next instanceof ReportRevised more ? joined(begun, more) : Optional.empty();
    }

    private static Optional<Change> joined(ReportRevised first, ReportRevised next) {
        boolean goesOn = isDraft(first) && isDraft(next) && next.before() != null && next.before().equals(first.after());
        return goesOn && fields(first).containsAll(fields(next))
                ? Optional.of(new ReportRevised(first.plan(), first.before(), next.after()))
                : Optional.empty();
    }

    private static boolean isDraft(ReportRevised change) {
        StatusReport before = change.before();
        StatusReport after = change.after();
        if (after == null || (before != null && before.stage() != after.stage())) {
            return false;
        }
        return content(before).evidence().equals(after.content().evidence());
    }

    private static Set<Integer> fields(ReportRevised change) {
        ReportContent before = content(change.before());
        ReportContent after = content(change.after());
        return IntStream.range(0, TYPED.size())
                .filter(each -> !Objects.equals(TYPED.get(each).apply(before), TYPED.get(each).apply(after)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static ReportContent content(@Nullable StatusReport report) {
        return report == null ? ReportContent.EMPTY : report.content();
    }
}
