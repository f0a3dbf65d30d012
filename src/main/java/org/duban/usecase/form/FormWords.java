package org.duban.usecase.form;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Task;
import org.duban.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

/** The words that forms print about deadlines and reports. */
public final class FormWords {

    private static final String NONE = "无";

    private FormWords() {}

    /** The day as papers write it: 2024年10月5日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A deadline: its words, and the day they mean where they do not name one. */
    public static String of(Deadline deadline) {
        String phrase = deadline.phrase().contains("日")
                ? deadline.phrase()
                : deadline.phrase() + "（" + deadline.end().getMonthValue() + "月" + deadline.end().getDayOfMonth() + "日）";
        return deadline.what() == null ? phrase : phrase + "：" + deadline.what();
    }

    static String deadlines(Task task) {
        return task.deadlines().isEmpty()
                ? "全年"
                : task.deadlines().stream().map(FormWords::of).collect(Collectors.joining("\n"));
    }

    static String last(@Nullable ReportContent report) {
        if (report == null) {
            return NONE;
        }
        String percent = report.percent() == null ? "" : report.percent() + "%";
        return FormStates.words(report.state())
                + percent
                + line("进展", report.progress())
                + line("问题", report.issues())
                + line("下一步", report.nextSteps());
    }

    private static String line(String name, String words) {
        return words.isBlank() ? "" : "\n" + name + "：" + words.strip();
    }
}
