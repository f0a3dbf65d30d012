package org.duban.domain.review;

import java.util.List;
import org.duban.domain.draft.DraftIndicator;

/** The 主要预期目标 are put right. */
public record ReviseIndicators(List<DraftIndicator> after) implements Decision {

    public ReviseIndicators {
        after = List.copyOf(after);
    }

    @Override
    public Content on(Content content) {
        return content.withIndicators(after);
    }
}
