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

        /** It is on the clipboard. */
        record Copied() implements Result {}

        /**
         * It could not be written.
         *
         * @param elsewhere what the reason proposes instead; null when another name does not help
         */
        record Refused(Refusal reason, @Nullable Elsewhere elsewhere) implements Result {}
    }

    /**
     * The same under another name.
     *
     * @param title what the status bar says meanwhile
     */
    public record Elsewhere(Writing writing, Path file, String title) {}

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
                failure -> failed(failure, elsewhere(failure, writing, title, file)));
    }

    /** It was copied instead of written. */
    public void copied() {
        result.set(new Result.Copied());
    }

    /** It could not be made at all. */
    public void failed(Throwable failure) {
        failed(failure, null);
    }

    /** Opens the file that was written, or its folder. */
    public void open(Path fileOrFolder) {
        opener.accept(fileOrFolder);
    }

    /** Nobody needs the result any more. */
    public void forget() {
        result.set(null);
    }

    private void failed(Throwable failure, @Nullable Elsewhere elsewhere) {
        if (failure instanceof Refusal refusal) {
            result.set(new Result.Refused(refusal, elsewhere));
        } else {
            background.failed(failure);
        }
    }

    private static @Nullable Elsewhere elsewhere(Throwable failure, Writing writing, String title, Path file) {
        return failure instanceof Refusal refusal && NAMING_ANOTHER.contains(refusal.key())
                ? new Elsewhere(writing, file.resolveSibling(refusal.arguments().get(1).toString()), title)
                : null;
    }
}
