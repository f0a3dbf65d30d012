package org.duban.wording;

import org.duban.domain.report.Hint;
import org.duban.messages.Messages;

/** Says 核对提示 in one language. */
public record HintWords(Messages messages) {

    /** What is to be looked at: 比例比上季下降8个百分点（48% → 40%）. */
    public String of(Hint hint) {
        return switch (hint) {
            case Hint.PercentFell(int before, int now) -> messages.text("hint.percent-fell", before - now, before, now);
            case Hint.PercentStands(int percent) -> messages.text("hint.percent-stands", percent);
            case Hint.DoneBelowHundred(int percent) -> messages.text("hint.done-below-hundred", percent);
            case Hint.HundredNotDone() -> messages.text("hint.hundred-not-done");
            case Hint.DoneWithoutEvidence() -> messages.text("hint.done-without-evidence");
            case Hint.DeadlinesMetNotDone() -> messages.text("hint.deadlines-met-not-done");
            case Hint.PromiseUnanswered(String promise) -> messages.text("hint.promise-unanswered", promise);
            case Hint.ValueMissing missing -> messages.text("hint.value-missing", missing.indicator().name());
            case Hint.UnchangedSinceReturn() -> messages.text("hint.unchanged-since-return");
            case Hint.HeldWithoutReason() -> messages.text("hint.held-without-reason");
        };
    }
}
