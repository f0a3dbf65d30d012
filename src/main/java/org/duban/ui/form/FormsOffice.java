package org.duban.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.duban.domain.change.PlanBook;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingRules;
import org.duban.messages.Messages;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;

/**
 * What 下发, 回收 and 催报 work with.
 *
 * @param quarter the one looked at
 */
public record FormsOffice(
        Workspace workspace, Preferences preferences, Background background, Clock clock, ObservableValue<Quarter> quarter) {

    Messages messages() {
        return preferences.messages();
    }

    Account account() {
        return workspace.account();
    }

    Optional<PlanBook> book() {
        return workspace.book();
    }

    ReportingRules rules() {
        return preferences.settings().reporting();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the quarter looked at is closed. */
    boolean isClosed() {
        return book().flatMap(book -> book.reports().period(looked())).filter(each -> !each.isOpen()).isPresent();
    }

    Quarter looked() {
        return quarter.getValue();
    }
}
