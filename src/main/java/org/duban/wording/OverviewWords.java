package org.duban.wording;

import java.math.BigDecimal;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.progress.TargetGap;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Says what 总览 counts in one language.
 *
 * @param year the plan's; days of other years are said with theirs
 */
public record OverviewWords(Messages messages, int year) {

    /** Words of the bundle. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** 三季度. */
    public String quarter(Quarter quarter) {
        return messages.text("timeline.quarter." + quarter.number());
    }

    /** +3, −9, ±0; the minus is the sign of numbers, not a hyphen. */
    public String change(int change) {
        return change == 0 ? "±0" : change > 0 ? "+" + change : "−" + -change;
    }

    /** 67.8%; — where nothing is known. */
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? "—" : percent.toPlainString() + "%";
    }

    /** 85%; — where nothing is known. */
    public String percent(@Nullable Integer percent) {
        return percent == null ? "—" : percent + "%";
    }

    /** 时间进度77.6%（落后9.8）. */
    public String time(BigDecimal time, @Nullable BigDecimal behind) {
        String words = messages.text("overview.time", percent(time));
        if (behind == null || behind.signum() == 0) {
            return words;
        }
        return messages.text(
                behind.signum() > 0 ? "overview.time-behind" : "overview.time-ahead", words, behind.abs().toPlainString());
    }

    /** “8月底前”即8月31日, with （推定） where the day is a guess. */
    public String deadline(Deadline deadline) {
        return messages.text(
                deadline.guessed() ? "overview.deadline-guessed" : "overview.deadline",
                deadline.phrase(),
                new DayWords(messages).of(deadline.end(), year));
    }

    /** 逾期40天. */
    public String late(long days) {
        return messages.text("overview.late", days);
    }

    /** 还剩5天, 今天到期. */
    public String left(long days) {
        return messages.text("overview.left", days);
    }

    /** 未报, 退回, 待审核, 通过 of a tally with its number. */
    public String standing(Standing standing, int count) {
        return messages.text("overview.standing." + (standing == Standing.DRAFT ? Standing.MISSING : standing), count);
    }

    /** 已报19/27. */
    public String reported(ReportTally tally) {
        return messages.text("overview.reported", tally.reported(), tally.due());
    }

    /** 37.2 / ≤35: the last value and the target. */
    public String target(Indicator indicator) {
        return messages.text("overview.target", indicator.target().inWords());
    }

    /** 差0.7%, 高于目标2.2, 序时应6项. */
    public String gap(Indicator indicator, TargetGap gap) {
        String unit = indicator.target().unit() == null ? "" : indicator.target().unit();
        return switch (gap) {
            case TargetGap.Below(BigDecimal by) -> messages.text("overview.gap.below", by.toPlainString() + unit);
            case TargetGap.Above(BigDecimal by) -> messages.text("overview.gap.above", by.toPlainString() + unit);
            case TargetGap.BehindTime(BigDecimal due) -> messages.text("overview.gap.time", due.toPlainString() + unit);
        };
    }
}
