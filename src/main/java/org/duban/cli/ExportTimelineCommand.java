package org.duban.cli;

import java.nio.file.Path;
import org.duban.domain.plan.Plan;
import org.duban.timeline.Timeline;
import org.duban.usecase.DayRange;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.StatusOfPlan;
import org.duban.usecase.TypedDay;
import org.duban.wording.PaperLabels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban export timeline}: writes the 时间轴 of a stored plan. */
@Command(name = "timeline")
final class ExportTimelineCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--format", required = true, paramLabel = "xlsx|png", descriptionKey = "cli.help.timeline-format")
    private ExportTimeline.Format format = ExportTimeline.Format.XLSX;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.help.out")
    private Path out = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.year")
    private @Nullable Integer year;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.help.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.help.to")
    private @Nullable String to;

    @Option(names = "--department", paramLabel = "NAME", descriptionKey = "cli.help.department")
    private @Nullable String department;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.help.on")
    private @Nullable String on;

    ExportTimelineCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Plan whole = new FindPlan(ledger).of(root.account(), year);
            int planYear = whole.heading().year();
            DayRange range = DayRange.of(planYear, TypedDay.orNull(from, planYear), TypedDay.orNull(to, planYear));
            StatusOfPlan status = StatusOfPlan.of(root.account(), ledger, whole, department, root.day(on, planYear), root.limits());
            Timeline timeline = ExportTimeline.of(status.plan(), status.judgement(), range, status.on());
            var words = new PaperLabels(console.messages());
            Timeline titled = status.department() == null
                    ? timeline
                    : timeline.titled(words.part(timeline.title(), status.department().name()));
            root.parts().timeline().write(root.account(), titled, words, format, out, Progress.UNWATCHED);
            console.say("cli.timeline-exported", status.plan().tasks().count(), range.from(), range.to(), out);
        }
    }
}
