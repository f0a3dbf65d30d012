package org.duban.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.usecase.NumberedReports;
import org.duban.usecase.NumberedReports.OfTask;
import org.duban.usecase.NumberedReports.Period;
import org.duban.usecase.NumberedReports.Words;

/**
 * What the departments of the sample's hospital had reported by 10 October 2024, one line a report. Two quarters are
 * closed, the third is being reviewed.
 */
final class SampleReports {

    private static final String RESOURCE = "jiangcheng-2024-reports.csv";
    private static final int YEAR = 2024;
    private static final int CELLS = 8;
    private static final String COMMENT = "缺佐证材料";

    private SampleReports() {}

    static NumberedReports read() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleReports.class.getResourceAsStream(RESOURCE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new NumberedReports(YEAR, periods(), text.lines().skip(1).map(SampleReports::line).toList());
        }
    }

    private static List<Period> periods() {
        return List.of(
                new Period(new Quarter(YEAR, 1), LocalDate.of(YEAR, 4, 10), LocalDate.of(YEAR, 4, 12)),
                new Period(new Quarter(YEAR, 2), LocalDate.of(YEAR, 7, 10), LocalDate.of(YEAR, 7, 12)),
                new Period(new Quarter(YEAR, 3), LocalDate.of(YEAR, 10, 15), null));
    }

    private static OfTask line(String line) {
        String[] cells = line.split(",", CELLS);
        return new OfTask(
                Quarter.parse(cells[0]).orElseThrow(),
                cells[1],
                ReportStage.valueOf(cells[2]),
                TaskState.valueOf(cells[3]),
                Integer.parseInt(cells[4]),
                new Words(cells[5], cells[6], cells[7]),
                COMMENT);
    }
}
