package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Function;
import org.duban.messages.Messages;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that ended, told until it is seen.
 *
 * @param good   whether it went well
 * @param words  in the language shown
 * @param folder to be opened from there; null where there is none
 */
public record Told(boolean good, Function<Messages, String> words, @Nullable Path folder) {

    /** It was not done, for that reason. */
    public static Told refused(Throwable why) {
        return new Told(false, sentence(why), null);
    }

    /** A backup was not restored, for that reason. */
    public static Told notRestored(Throwable why) {
        return new Told(false, messages -> messages.text("backup.not-restored", sentence(why).apply(messages)), null);
    }

    /** What went wrong in a sentence; what nobody foresaw is in the log. */
    static Function<Messages, String> sentence(Throwable failure) {
        return messages ->
                failure instanceof Refusal refusal ? messages.sentence(refusal) : messages.text("shell.unexpected");
    }
}
