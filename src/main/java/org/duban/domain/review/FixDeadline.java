package org.duban.domain.review;

import java.time.LocalDate;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.jspecify.annotations.Nullable;

/** 确认, 改日期: the task's guessed deadlines of this phrase have this last day, and are no guess any more. */
public record FixDeadline(TaskKey task, String phrase, LocalDate end) implements Decision {

    @Override
    public Content on(Content content) {
        return content.withTask(task, each -> {
            List<DraftDeadline> deadlines =
                    each.draft().deadlines().stream().map(this::fixed).toList();
            return each.with(Tasks.withDeadlines(each.draft(), deadlines));
        });
    }

    private DraftDeadline fixed(DraftDeadline deadline) {
        if (!deadline.guessed() || !deadline.phrase().equals(phrase)) {
            return deadline;
        }
        return new DraftDeadline(phrase, start(deadline.start()), end, false, deadline.what(), deadline.at());
    }

    private @Nullable LocalDate start(@Nullable LocalDate read) {
        return read == null || read.isAfter(end) ? null : read;
    }
}
