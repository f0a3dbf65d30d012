package org.duban.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.plan.Indicator;
import org.duban.domain.progress.Reason;
import org.duban.domain.progress.TaskJudgement;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;

/** Says lights and their reasons in one language. */
public final class LightWords {

    private final Messages messages;
    private final int year;

    /**
     * @param year the plan's; days of other years are said with theirs
     */
    public LightWords(Messages messages, int year) {
        this.messages = messages;
        this.year = year;
    }

    /** 逾期, 预警, 正常, 已完成, 暂缓. */
    public String name(TrafficLight light) {
        return messages.text("light." + light);
    }

    /** The light where there may be no colour: 红 ■逾期. */
    public String onPaper(TrafficLight light) {
        return messages.text("light.paper." + light);
    }

    /** Why the task stands as it does, the decisive reason first: 3个时限中1个已完成，距12月31日82天. */
    public String reasons(TaskJudgement task) {
        return reasons(task.reasons());
    }

    /** Several reasons in one line. */
    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining(messages.text("light.and")));
    }

    /** One reason. */
    public String reason(Reason reason) {
        return switch (reason) {
            case Reason.Late late -> messages.text("light.late", late.deadline().phrase(), day(late.deadline().end()), late.days());
            case Reason.DueSoon soon -> messages.text("light.soon", soon.deadline().phrase(), day(soon.deadline().end()), soon.days());
            case Reason.Behind(int percent, int share) -> messages.text("light.behind", percent, share);
            case Reason.TargetMissed missed -> missed(missed.indicator(), missed.actual().value().toPlainString());
            case Reason.Ahead(var deadline, long days) -> messages.text("light.ahead", day(deadline.end()), days);
            case Reason.SomeCompleted(int completed, int all) -> messages.text("light.some-completed", all, completed);
            case Reason.Completed(LocalDate on, long late) -> messages.text(late > 0 ? "light.completed-late" : "light.completed", day(on), late);
            case Reason.ReportedDone done -> messages.text("light.reported-done");
            case Reason.Held held -> messages.text("light.held");
        };
    }

    /** 10月31日, with the year where it is not the plan's. */
    public String day(LocalDate day) {
        return new DayWords(messages).of(day, year);
    }

    private String missed(Indicator indicator, String value) {
        return messages.text("light.missed", indicator.name(), value, indicator.target().inWords());
    }
}
