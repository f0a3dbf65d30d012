package org.duban.usecase.form;

import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.Change;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of forms that came back.
 *
 * @param change what takes in all that is taken, as one act; null where nothing is
 */
public record Collected(List<File> files, @Nullable Change change) {

    public Collected {
        files = List.copyOf(files);
    }

    /** What became of a row. */
    public enum Outcome {
        /** The report says now what the row says, and is handed in. */
        TAKEN,
        /** The report said so before. */
        UNCHANGED,
        /** The report says something else since the form was made: somebody has to choose. */
        CONFLICT,
        /** It cannot be taken; the findings say why. */
        REFUSED,
        /** Nothing is filled in. */
        EMPTY,
        /** It could be taken, but another row of a file that is to be taken whole could not. */
        HELD
    }

    /**
     * A row and what became of it.
     *
     * @param said   what the row says
     * @param stored the report it conflicts with; null where it does not
     */
    public record Row(
            FormRow.Locked task,
            Outcome outcome,
            ReportContent said,
            @Nullable StatusReport stored,
            List<FormFinding> findings) {

        public Row {
            findings = List.copyOf(findings);
        }

        /** Whether it keeps a file that is to be taken whole from being taken. */
        boolean isInTheWay() {
            return outcome == Outcome.CONFLICT || outcome == Outcome.REFUSED;
        }

        Row held() {
            return outcome == Outcome.TAKEN ? new Row(task, Outcome.HELD, said, stored, findings) : this;
        }
    }

    /**
     * A file and what became of it.
     *
     * @param form    null where the file could not be read
     * @param refusal why nothing at all of it is taken; null where its rows tell
     */
    public record File(String name, @Nullable FilledForm form, @Nullable Refusal refusal, List<Row> rows) {

        public File {
            rows = List.copyOf(rows);
        }

        /** How many of its rows came to that. */
        public long count(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    /** How many rows of all files came to that. */
    public long count(Outcome outcome) {
        return files.stream().mapToLong(file -> file.count(outcome)).sum();
    }

    /** Whether everything that is filled in is taken, or was before. */
    public boolean isWhole() {
        return files.stream().noneMatch(file -> file.refusal() != null)
                && Stream.of(Outcome.CONFLICT, Outcome.REFUSED, Outcome.HELD).allMatch(outcome -> count(outcome) == 0);
    }
}
