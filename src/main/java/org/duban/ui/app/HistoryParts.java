package org.duban.ui.app;

import org.duban.ui.export.FileExport;
import org.duban.ui.history.HistoryModel;
import org.duban.ui.shell.Session;
import org.duban.usecase.Ledger;
import org.duban.usecase.evidence.CheckEvidence;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.Verify;

/** Puts 操作记录 together. */
final class HistoryParts {

    private HistoryParts() {}

    /** Its model, which outlives the views that each language makes. */
    static HistoryModel model(Services services, Session session, Ledger ledger) {
        var files = new FileExport(session.background(), new SystemOpener(System.getProperty("os.name", "")));
        var uses = new HistoryModel.Uses(
                new SearchHistory(ledger),
                new Verify(ledger, new CheckEvidence(services.evidence())),
                services.historyPaper(),
                files);
        return new HistoryModel(
                uses, session.background(), session.workspace()::account, session.preferences()::messages, services.clock());
    }
}
