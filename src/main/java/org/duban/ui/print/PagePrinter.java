package org.duban.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.duban.timeline.PageSetup;

/** Where pages are printed. */
public interface PagePrinter {

    /**
     * Asks the person how to print.
     *
     * @param title what the job is called
     * @return empty where the person does not want to print after all
     * @throws org.duban.usecase.Refusal when there is no printer
     */
    Optional<Job> ask(PageSetup setup, String title);

    /** What was chosen. */
    interface Job {

        /** Whether the page is wanted, counted from 1. */
        boolean wants(int page);

        /**
         * Prints pages, each a PNG file's bytes.
         *
         * @throws org.duban.usecase.Refusal when the printer does not take them
         */
        void print(List<byte[]> pages);

        /**
         * Prints one page.
         *
         * @param page the whole paper, with its margins
         * @throws org.duban.usecase.Refusal when the printer does not take it
         */
        void print(Image page);
    }
}
