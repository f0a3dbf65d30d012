package org.duban.ui.plantree;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
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

    /** The refusals whose sentence names a free file name in its second place. */
    private static final Set<String> NAMING_ANOTHER =
            Set.of("output-protected", "output-open-elsewhere", "output-failed");

    private final ExportTable table;
    private final Background background;
    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");

    /** How an export ended. */
    public sealed interface Result {

        /** The file is there. */
        record Written(Path file) implements Result {}

        /**
         * The file could not be written.
         *
         * @param otherName the file that the reason proposes instead; null when another name does not help
         */
        record Refused(Refusal reason, Plan plan, Format format, @Nullable Path otherName) implements Result {}
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
        return title + table + ending(format);
    }

    /** The file with the ending of its format, which not every file chooser adds. */
    static Path withEnding(Path file, Format format) {
        String ending = ending(format);
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private static String ending(Format format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    private void failed(Throwable failure, Plan plan, Format format, Path file) {
        if (failure instanceof Refusal refusal) {
            result.set(new Result.Refused(refusal, plan, format, otherName(refusal, file)));
        } else {
            background.failed(failure);
        }
    }

    private static @Nullable Path otherName(Refusal refusal, Path file) {
        return NAMING_ANOTHER.contains(refusal.key())
                ? file.resolveSibling(refusal.arguments().get(1).toString())
                : null;
    }
}
