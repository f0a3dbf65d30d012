package org.duban.ui.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.duban.timeline.PageSetup;
import org.duban.usecase.Refusal;

/**
 * The system's printers and its print dialog.
 *
 * @param owner the window over which the dialog appears
 */
public record SystemPrinter(Window owner) implements PagePrinter {

    private static final double POINTS_OF_A4 = 842;

    /** Without a display there is no dialog, and JavaFX would print at once, unasked. */
    private static boolean hasNoDialog() {
        return Boolean.getBoolean("java.awt.headless");
    }

    @Override
    public Optional<Job> ask(PageSetup setup, String title) {
        PrinterJob job = hasNoDialog() ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Refusal("no-printer");
        }
        JobSettings settings = job.getJobSettings();
        settings.setJobName(title);
        settings.setPageLayout(lying(job.getPrinter(), setup));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new SystemJob(job, setup));
    }

    private static PageLayout lying(Printer printer, PageSetup setup) {
        Paper paper = setup.paperWidth() > POINTS_OF_A4 ? Paper.A3 : Paper.A4;
        return printer.createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private record SystemJob(PrinterJob job, PageSetup setup) implements Job {

        @Override
        public boolean wants(int page) {
            var ranges = job.getJobSettings().getPageRanges();
            return ranges == null
                    || ranges.length == 0
                    || List.of(ranges).stream().anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage());
        }

        @Override
        public void print(List<byte[]> pages) {
            send(pages.stream().map(page -> new Image(new ByteArrayInputStream(page))));
        }

        @Override
        public void print(Image page) {
            send(Stream.of(page));
        }

        /** One after the other, for a page at the printer's dots takes much room. */
        private void send(Stream<Image> pages) {
            PageLayout layout = job.getJobSettings().getPageLayout();
            boolean all = pages.allMatch(page -> job.printPage(layout, sheet(layout, page)));
            if (!all || !job.endJob()) {
                throw new Refusal("printer-failed", job.getPrinter().getName());
            }
        }

        /** The page as large as the paper chosen, its own margins over those that the printer cannot print on. */
        private Pane sheet(PageLayout layout, Image page) {
            double width = layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
            double height = layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
            double scale = Math.min(width / setup.paperWidth(), height / setup.paperHeight());
            var picture = new ImageView(page);
            picture.setFitWidth(setup.paperWidth() * scale);
            picture.setFitHeight(setup.paperHeight() * scale);
            picture.relocate(-layout.getLeftMargin(), -layout.getTopMargin());
            return new Pane(picture);
        }
    }
}
