package org.duban.usecase;

import java.util.List;
import java.util.Set;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.StatusReport;
import org.jspecify.annotations.Nullable;

/**
 * Who may make which change, told from the change itself, so that no way to it leads past the rule. 院长办公室 makes
 * every change; 科室填报 writes, hands in and takes back the reports of its own department; 院领导 changes nothing.
 */
public final class Permission {

    private static final Set<Act> OF_DEPARTMENTS = Set.of(Act.SUBMIT, Act.COLLECT, Act.WITHDRAW);

    private Permission() {}

    /**
     * Lets only those pass who may make the change.
     *
     * @throws Refusal unless the account may make it
     */
    public static void mustAllow(Account account, Change change) {
        account.mustRead();
        if (!allows(account, change)) {
            throw new Refusal("not-permitted", account.name());
        }
    }

    static boolean allows(Account account, Change change) {
        return account.isOffice()
                || switch (change) {
                    case ReportRevised revised -> account.writesFor(revised.report().department())
                            && isOfDepartments(revised.before(), revised.after());
                    case Combined combined -> combined.steps().stream().allMatch(each -> allows(account, each));
                    default -> false;
                };
    }

    /** Undo takes steps away, so both ways are looked at. */
    private static boolean isOfDepartments(@Nullable StatusReport before, @Nullable StatusReport after) {
        List<ReportStep> from = steps(before);
        List<ReportStep> to = steps(after);
        int same = Math.min(from.size(), to.size());
        return !isAccepted(before)
                && !isAccepted(after)
                && from.subList(0, same).equals(to.subList(0, same))
                && from.stream().skip(same).allMatch(step -> OF_DEPARTMENTS.contains(step.act()))
                && to.stream().skip(same).allMatch(step -> OF_DEPARTMENTS.contains(step.act()));
    }

    private static boolean isAccepted(@Nullable StatusReport report) {
        return report != null && report.stage() == ReportStage.ACCEPTED;
    }

    private static List<ReportStep> steps(@Nullable StatusReport report) {
        return report == null ? List.of() : report.steps();
    }
}
