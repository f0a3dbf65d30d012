package org.duban.ui.export;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.ui.background.Background;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 导出 to a file, in the background, and how it ended. */
public final class FileExport {

    /** The refusals whose sentence names a free file name in its second place. */
    private static final Set<String> NAMING_ANOTHER =
            Set.of("output-protected", "output-open-elsewhere", "output-failed");

    private final Background background;
    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");

    /** Writes something to a file, all or nothing. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes it.
         *
         * @throws Refusal when it cannot be written
         */
        void to(Path file, Progress progress);
    }

    /** How an export ended. */
    public sealed interface Result {

        /** The file is there. */
        record Written(Path file) implements Result {}

        /**
         * The file could not be written.
         *
         * @param writing   what was to be written
         * @param title     what the status bar said meanwhile
         * @param otherName the file that the reason proposes instead; null when another name does not help
         */
        record Refused(Refusal reason, Writing writing, String title, @Nullable Path otherName) implements Result {}
    }

    /**
     * @param opener opens a file or a folder with the program the system has for it
     */
    public FileExport(Background background, Consumer<Path> opener) {
        this.background = background;
        this.opener = opener;
    }

    /** How the last export ended; null before one has, and after {@link #forget}. */
    public ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /**
     * Writes to the file.
     *
     * @param title what the status bar says meanwhile
     */
    public void write(Writing writing, Path file, String title) {
        result.set(null);
        background.run(
                title,
                progress -> {
                    writing.to(file, progress);
                    return file;
                },
                written -> result.set(new Result.Written(written)),
                failure -> failed(failure, writing, title, file));
    }

    /** Opens the file that was written, or its folder. */
    public void open(Path fileOrFolder) {
        opener.accept(fileOrFolder);
    }

    /** Nobody needs the result any more. */
    public void forget() {
        result.set(null);
    }

    private void failed(Throwable failure, Writing writing, String title, Path file) {
        if (failure instanceof Refusal refusal) {
            result.set(new Result.Refused(refusal, writing, title, otherName(refusal, file)));
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
