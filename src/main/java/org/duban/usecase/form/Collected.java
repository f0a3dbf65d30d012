package org.duban.usecase.form;

import java.util.List;
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
        /** A locked cell was changed, though it is plain which task it is: somebody has to look. */
        ALTERED,
        /** It could be taken, but the office left it. */
        LEFT,
        /** It could be taken, but another row of a file that is to be taken whole could not. */
        HELD;

        /** Whether it is for the office to decide, or for the department to put right. */
        public boolean isOpen() {
            return this == CONFLICT || this == REFUSED || this == ALTERED;
        }
    }

    /**
     * A row and what became of it.
     *
     * @param at     its place in the form, from 0
     * @param said   what the row says
     * @param stored the newer report that it does not agree with; null where there is none
     */
    public record Row(
            int at,
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
            return outcome.isOpen();
        }

        Row held() {
            return outcome == Outcome.TAKEN ? new Row(at, task, Outcome.HELD, said, stored, findings) : this;
        }
    }

    /**
     * A file and what became of it.
     *
     * @param guess   whose it most likely is
     * @param marks   what it was taken as; null where it was not
     * @param refusal why nothing at all of it is taken; null where its rows tell, or where it is ignored
     */
    public record File(
            FormFile from, FormGuess guess, @Nullable FormMarks marks, @Nullable Refusal refusal, List<Row> rows) {

        public File {
            rows = List.copyOf(rows);
        }

        static File ignored(FormFile from) {
            return new File(from, FormGuess.NONE, null, null, List.of());
        }

        static File refused(FormFile from, FormGuess guess, Refusal why) {
            return new File(from, guess, null, why, List.of());
        }

        /** Its name. */
        public String name() {
            return from.name();
        }

        /** Whether the office left it out. */
        public boolean isIgnored() {
            return marks == null && refusal == null;
        }

        /** What of it belongs to no row. */
        public List<FormFinding> loose() {
            return marks != null && from instanceof FormFile.Read read ? read.form().loose() : List.of();
        }

        /** How many of its rows came to that. */
        public long count(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }

        /** Whether nothing of it is left for anybody to decide or to put right. */
        public boolean isSettled() {
            return refusal == null
                    && loose().isEmpty()
                    && rows.stream().noneMatch(row -> row.outcome().isOpen() || row.outcome() == Outcome.HELD);
        }
    }

    /** How many rows of all files came to that. */
    public long count(Outcome outcome) {
        return files.stream().mapToLong(file -> file.count(outcome)).sum();
    }

    /** Whether everything that is filled in is taken, was before, or was left by the office. */
    public boolean isWhole() {
        return files.stream().allMatch(File::isSettled);
    }
}
