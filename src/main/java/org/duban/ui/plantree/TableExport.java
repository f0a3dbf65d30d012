package org.duban.ui.plantree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.plan.Plan;
import org.duban.ui.background.Background;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTable.Format;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 导出 of what is shown, in the background, and how it ended. */
public final class TableExport {

    private final ExportTable table;
    private final Background background;
    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");

    /** How an export ended. */
    public sealed interface Result {

        /** The file is there. */
        record Written(Path file) implements Result {}

        /** The file could not be written; the same may be tried under another name. */
        record Refused(Refusal reason, Plan plan, Format format, Path otherName) implements Result {}
    }

    /**
     * @param opener opens a file or a folder with the program the system has for it
     */
    public TableExport(ExportTable table, Background background, Consumer<Path> opener) {
        this.table = table;
        this.background = background;
        this.opener = opener;
    }

    /** How the last export ended; null before one has, and after {@link #forget}. */
    public ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /**
     * Writes the plan to the file.
     *
     * @param title what the status bar says meanwhile
     */
    public void write(Plan plan, Format format, Path file, String title) {
        result.set(null);
        background.run(
                title,
                progress -> {
                    table.write(plan, format, file, progress);
                    return file;
                },
                written -> result.set(new Result.Written(written)),
                failure -> failed(failure, plan, format, file));
    }

    /** Opens the file that was written, or its folder. */
    public void open(Path fileOrFolder) {
        opener.accept(fileOrFolder);
    }

    /** Nobody needs the result any more. */
    public void forget() {
        result.set(null);
    }

    /** The name to propose for the file: the plan's title, without characters that file names cannot have. */
    public static String fileName(Plan plan, Format format, String table) {
        String title = plan.heading().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return title + table + "." + format.name().toLowerCase(Locale.ROOT);
    }

    private void failed(Throwable failure, Plan plan, Format format, Path file) {
        if (failure instanceof Refusal refusal) {
            result.set(new Result.Refused(refusal, plan, format, otherName(file)));
        } else {
            background.failed(failure);
        }
    }

    /** The first of 表（2）.docx, 表（3）.docx … that does not exist. */
    static Path otherName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> file.resolveSibling(stem + "（" + number + "）" + ending))
                .filter(other -> !Files.exists(other))
                .findFirst()
                .orElseThrow();
    }
}
