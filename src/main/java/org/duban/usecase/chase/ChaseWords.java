package org.duban.usecase.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Task;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.chase.ChaseList.Debtor;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormWords;
import org.jspecify.annotations.Nullable;

/** 催报 in words to be sent: like every paper of the office in Chinese, whatever language the program speaks. */
public final class ChaseWords {

    private ChaseWords() {}

    /** Everybody in one message, a line for each department. */
    public static String all(ChaseList list) {
        if (list.debtors().isEmpty()) {
            return FormSheet.words(list.quarter()) + "重点工作填报已全部报齐。";
        }
        String head = "【催报】" + FormSheet.words(list.quarter()) + "重点工作填报" + until(list) + "。以下"
                + list.debtors().size() + "个科室还有" + list.count() + "项未报齐，请尽快报院长办公室：";
        Stream<String> lines = IntStream.range(0, list.debtors().size())
                .mapToObj(i -> (i + 1) + ". " + line(list.debtors().get(i)));
        return Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n"));
    }

    /** A message to one department of the list alone. */
    public static String to(Debtor debtor, ChaseList list) {
        String head = debtor.department().name() + "：" + FormSheet.words(list.quarter()) + "重点工作填报" + until(list)
                + "，还有" + debtor.owed().size() + "项未报齐，请尽快报院长办公室。";
        Stream<String> lines = debtor.owed().stream().map(owed -> "· " + task(owed) + "（" + standing(owed) + "）");
        return Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n"));
    }

    /** Until when, and how long that is: 10月15日截止，还剩5天. */
    public static String until(ChaseList list) {
        return day(list.due(), list.quarter().year()) + "截止，" + left(list.daysLeft());
    }

    /** The days left: 还剩5天, 今天截止, 已逾期3天. */
    public static String left(long days) {
        return days > 0 ? "还剩" + days + "天" : days == 0 ? "今天截止" : "已逾期" + -days + "天";
    }

    /** How the report stands; one that was returned with what the office missed: 已退回：缺佐证材料. */
    public static String standing(OwedReport owed) {
        String comment = comment(owed.report());
        return switch (owed.standing()) {
            case DRAFT -> "未报，已有草稿";
            case RETURNED -> comment.isEmpty() ? "已退回" : "已退回：" + comment;
            default -> "未报";
        };
    }

    /** What the department owes in short: 未报2项（12 成本核算、13 医保结算），退回1项（7 老年医疗）. */
    public static String owed(Debtor debtor) {
        return Stream.of(counted("未报", debtor.missing()), counted("退回", debtor.returned()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String line(Debtor debtor) {
        return debtor.department().name() + "：" + owed(debtor);
    }

    private static String counted(String word, List<OwedReport> reports) {
        return reports.isEmpty() ? "" : word + reports.size() + "项（" + names(reports) + "）";
    }

    private static String names(List<OwedReport> reports) {
        return reports.stream().map(ChaseWords::task).collect(Collectors.joining("、"));
    }

    private static String task(OwedReport owed) {
        Task task = owed.task();
        return task.number() == null ? task.shortName() : task.number() + " " + task.shortName();
    }

    private static String comment(@Nullable StatusReport report) {
        return report == null || report.stage() != ReportStage.RETURNED
                ? ""
                : report.steps().reversed().stream()
                        .filter(step -> step.act() == ReportStep.Act.RETURN)
                        .findFirst()
                        .map(step -> step.comment().strip())
                        .orElse("");
    }

    private static String day(LocalDate day, int year) {
        String full = FormWords.day(day);
        return day.getYear() == year ? full.substring(full.indexOf('年') + 1) : full;
    }
}
