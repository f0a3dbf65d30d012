package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftTask;
import org.jspecify.annotations.Nullable;

/** A task gets another indicator, or with no task the hospital as a whole (主要预期目标). */
public record GiveIndicator(@Nullable TaskKey task, DraftIndicator indicator) implements Decision {

    @Override
    public Content on(Content content) {
        return task == null
                ? content.withIndicators(Tasks.joined(content.indicators(), List.of(indicator)))
                : content.withTask(task, each -> each.with(given(each.draft())));
    }

    private DraftTask given(DraftTask draft) {
        return new DraftTask(
                draft.number(), draft.text(), draft.lead(), draft.supporting(), draft.deadlines(),
                Tasks.joined(draft.indicators(), List.of(indicator)), draft.recurrences(), draft.place(),
                draft.source());
    }
}
