package org.duban.usecase.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

/** What a form carries hidden: which plan, quarter and department it is for, and what its locked cells said. */
public record FormMarks(
        PlanId plan, Quarter quarter, DepartmentId department, String departmentName, Instant issuedAt, List<Row> rows) {

    /** What the first cell of the hidden sheet says. */
    public static final String SIGN = "duban-form";

    /** How forms are written now. */
    public static final String VERSION = "1";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u3000\\uFEFF]+");
    private static final int HEAD = 2;
    private static final int ROW_CELLS = 6;

    public FormMarks {
        rows = List.copyOf(rows);
    }

    /**
     * What is known of a row.
     *
     * @param print of the report when the form was made, see {@link FormMarks#print}
     */
    public record Row(TaskId task, FormRow.Locked locked, String print) {}

    /** What became of a hidden sheet on its way. */
    public static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what);
        }
    }

    /** The row about the task, if the form has one. */
    public Optional<Row> row(TaskId task) {
        return rows.stream().filter(row -> row.task().equals(task)).findFirst();
    }

    /** The cells of the hidden sheet: sign and version, the form's own line with the checksum, a line for each row. */
    public List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(SIGN, VERSION));
        lines.add(List.of(
                plan.value().toString(), quarter.toString(), department.value().toString(), departmentName, issuedAt.toString(), checksum()));
        rows.forEach(row -> lines.add(cells(row)));
        return lines;
    }

    /**
     * Understands the cells of a hidden sheet again.
     *
     * @throws Damaged when they are not what was written
     */
    public static FormMarks of(List<List<String>> lines) throws Damaged {
        try {
            List<String> own = lines.get(1);
            var marks = new FormMarks(
                    new PlanId(UUID.fromString(own.get(0))),
                    Quarter.parse(own.get(1)).orElseThrow(),
                    new DepartmentId(UUID.fromString(own.get(2))),
                    own.get(3),
                    Instant.parse(own.get(4)),
                    lines.stream().skip(HEAD).filter(line -> !line.isEmpty()).map(FormMarks::row).toList());
            if (!marks.checksum().equals(own.get(5))) {
                throw new Damaged("the checksum is another");
            }
            return marks;
        } catch (RuntimeException wrong) {
            throw new Damaged(wrong.toString());
        }
    }

    private static Row row(List<String> cells) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < ROW_CELLS) {
            padded.add("");
        }
        return new Row(
                new TaskId(UUID.fromString(padded.get(0))),
                new FormRow.Locked(padded.get(1), padded.get(2), padded.get(3), padded.get(4)),
                padded.get(5));
    }

    private static List<String> cells(Row row) {
        FormRow.Locked locked = row.locked();
        return List.of(
                row.task().value().toString(), locked.number(), locked.text(), locked.deadline(), locked.last(), row.print());
    }

    /** SHA-256 over who and what the form is for and the words of its locked cells, blanks not counted. */
    private String checksum() {
        String words = rows.stream()
                .flatMap(row -> cells(row).stream())
                .map(FormMarks::withoutBlanks)
                .collect(Collectors.joining("|"));
        return digest(String.join(
                "|", plan.value().toString(), quarter.toString(), department.value().toString(), withoutBlanks(departmentName),
                issuedAt.toString(), words));
    }

    /** The words as they are compared: programs wrap and pad them on their way. */
    public static String withoutBlanks(String words) {
        return BLANKS.matcher(words.replace("_x000D_", "")).replaceAll("");
    }

    /** A short sign of what a report says, evidence apart; empty where there is none. */
    public static String print(@Nullable ReportContent content) {
        return content == null
                ? ""
                : digest(String.join(
                        "|",
                        content.state().name(),
                        String.valueOf(content.percent()),
                        content.progress().strip(),
                        content.issues().strip(),
                        content.nextSteps().strip(),
                        sorted(content.completed()),
                        sorted(content.values())));
    }

    private static String sorted(Map<?, ?> facts) {
        var sorted = new TreeMap<String, String>();
        facts.forEach((key, value) -> sorted.put(key.toString(), plain(value)));
        return sorted.toString();
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static String digest(String words) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
