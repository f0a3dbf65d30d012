package org.duban.roles;

import static org.duban.roles.Hospital.THIRD;
import static org.duban.roles.Hospital.TODAY;
import static org.duban.roles.Who.EVERYBODY;
import static org.duban.roles.Who.THE_OFFICE;
import static org.duban.roles.Who.WHO_SIGNED_IN;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.ReportingRules;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.output.image.PngTimelinePaper;
import org.duban.timeline.PageSetup;
import org.duban.timeline.Pages;
import org.duban.timeline.PaperWords;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Progress;
import org.duban.usecase.StatusOfPlan;
import org.duban.usecase.account.SignIn;
import org.duban.usecase.chase.ChaseReports;
import org.duban.usecase.evidence.CheckEvidence;
import org.duban.usecase.evidence.KeepEvidence;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.Verify;
import org.duban.usecase.overview.Overview;
import org.duban.wording.PaperLabels;

/** Looking, printing and finding, which changes nothing: open to whoever signed in, but for what is the office's business. */
final class ReadingRows {

    private static final PaperWords WORDS = new PaperLabels(new Messages(Language.CHINESE));
    private static final ExportTimeline TIMELINE = new ExportTimeline(
            Map.of(ExportTimeline.Format.PNG, new PngTimelinePaper()), new PngTimelinePaper());

    private ReadingRows() {}

    static List<Row> all() {
        return List.of(
                new Row(SignIn.class, "isNeeded", "", EVERYBODY,
                        (hospital, account) -> new SignIn(hospital.ledger, hospital.passwords, hospital.clock).isNeeded()),
                new Row(SignIn.class, "signIn", "", EVERYBODY,
                        (hospital, account) -> new SignIn(hospital.ledger, hospital.passwords, hospital.clock)
                                .signIn("院长", Hospital.password())),
                new Row(FindPlan.class, "of", "", WHO_SIGNED_IN,
                        (hospital, account) -> new FindPlan(hospital.ledger).of(account, 2024)),
                new Row(StatusOfPlan.class, "of", "", WHO_SIGNED_IN,
                        (hospital, account) -> StatusOfPlan.of(
                                account, hospital.ledger, hospital.book().plan(), null, TODAY, LightLimits.STANDARD)),
                new Row(Overview.class, "of", "", WHO_SIGNED_IN,
                        (hospital, account) -> Overview.of(
                                account, hospital.book(), null, TODAY, LightLimits.STANDARD, ReportingRules.STANDARD)),
                new Row(ExportTable.class, "write", "", WHO_SIGNED_IN,
                        (hospital, account) -> new ExportTable(Map.of(ExportTable.Format.DOCX, (plan, file, progress) -> {}))
                                .write(account, hospital.book().plan(), ExportTable.Format.DOCX,
                                        hospital.folder.resolve("表.docx"), Progress.UNWATCHED)),
                new Row(ExportTimeline.class, "write", "", WHO_SIGNED_IN,
                        (hospital, account) -> TIMELINE.write(account, hospital.timeline(), WORDS, ExportTimeline.Format.PNG,
                                hospital.folder.resolve("时间轴.png"), Progress.UNWATCHED)),
                new Row(ExportTimeline.class, "picture", "", WHO_SIGNED_IN,
                        (hospital, account) -> TIMELINE.picture(account, hospital.timeline(), WORDS, Progress.UNWATCHED)),
                new Row(ExportTimeline.class, "page", "", WHO_SIGNED_IN,
                        (hospital, account) -> TIMELINE.page(account, hospital.timeline(), WORDS, PageSetup.a4(true),
                                Pages.of(hospital.timeline(), PageSetup.a4(true)).getFirst(), 36)),
                new Row(CheckEvidence.class, "of", "", WHO_SIGNED_IN,
                        (hospital, account) -> new CheckEvidence(hospital.evidence).of(account, List.of(), Progress.UNWATCHED)),
                new Row(CheckEvidence.class, "ofAll", "", WHO_SIGNED_IN,
                        (hospital, account) -> new CheckEvidence(hospital.evidence)
                                .ofAll(account, hospital.ledger, Progress.UNWATCHED)),
                new Row(KeepEvidence.class, "opened", "", WHO_SIGNED_IN,
                        (hospital, account) -> WritingRows.keep(hospital).opened(account, kept(hospital))),
                new Row(Verify.class, "run", "", WHO_SIGNED_IN,
                        (hospital, account) -> new Verify(hospital.ledger, new CheckEvidence(hospital.evidence))
                                .run(account, Progress.UNWATCHED)),
                new Row(ChaseReports.class, "of", "", THE_OFFICE,
                        (hospital, account) -> new ChaseReports(new Obligations(false))
                                .of(account, hospital.book(), THIRD, TODAY)),
                new Row(SearchHistory.class, "people", "", THE_OFFICE,
                        (hospital, account) -> new SearchHistory(hospital.ledger).people(account)),
                new Row(SearchHistory.class, "page", "", THE_OFFICE,
                        (hospital, account) -> new SearchHistory(hospital.ledger).page(
                                account, HistoryFilter.ALL, Long.MAX_VALUE, 5, (entry, names) -> entry, Progress.UNWATCHED)));
    }

    private static Evidence kept(Hospital hospital) throws IOException {
        return hospital.evidence.keep(Files.writeString(hospital.folder.resolve("佐证.txt"), "好"), Progress.UNWATCHED);
    }
}
