package org.duban.ui.report;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.account.AccountRole;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;
import org.jspecify.annotations.Nullable;

/** F8: from one report to go on with to the next, and what is so where none is left. */
public final class WalkModel {

    private final MatrixModel matrix;
    private final ReadOnlyObjectWrapper<@Nullable End> end = new ReadOnlyObjectWrapper<>(this, "end");

    WalkModel(MatrixModel matrix) {
        this.matrix = matrix;
        matrix.matrixProperty().subscribe((before, after) -> end.set(null));
        matrix.chosenProperty().subscribe((before, after) -> end.set(null));
        matrix.quarterProperty().subscribe((before, after) -> end.set(null));
    }

    /**
     * Nothing is left to go on with.
     *
     * @param quarter  the one looked at where it is open, else the last open one; null where none is
     * @param missing  how many reports on it have not been handed in
     * @param returned how many were sent back and have not come again
     */
    public record End(AccountRole role, @Nullable Quarter quarter, int missing, int returned) {

        /** Whether everything of the quarter is 审核通过 or 免报, and who looks can close it. */
        boolean isComplete() {
            return role == AccountRole.OFFICE && quarter != null && missing + returned == 0;
        }
    }

    /** What is so since somebody wanted to go on and could not, until something changes; else null. */
    public ReadOnlyObjectProperty<@Nullable End> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** Goes on; false where nothing is left, and where what is typed cannot be kept. */
    public boolean next() {
        boolean found = matrix.nextToDo();
        AccountRole role = matrix.role();
        if (!found && matrix.toDo() == 0 && role != null && role != AccountRole.LEADER) {
            end.set(ended(role));
        }
        return found;
    }

    /** Says it no longer; false where it was not said. */
    boolean forget() {
        boolean said = end.get() != null;
        end.set(null);
        return said;
    }

    private End ended(AccountRole role) {
        Quarter current = matrix.matrixProperty().get().current(matrix.today());
        return Stream.of(matrix.quarterProperty().get(), current)
                .filter(this::isOpen)
                .findFirst()
                .map(each -> ended(role, each))
                .orElse(new End(role, null, 0, 0));
    }

    private End ended(AccountRole role, Quarter quarter) {
        ReportTally tally = matrix.matrixProperty().get().total(quarter);
        return new End(role, quarter, tally.missing(), tally.count(Standing.RETURNED));
    }

    private boolean isOpen(Quarter quarter) {
        return matrix.matrixProperty().get().reports().period(quarter).filter(ReportingPeriod::isOpen).isPresent();
    }
}
