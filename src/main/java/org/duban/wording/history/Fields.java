package org.duban.wording.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Collects what differs between before and after, or all of it where one of the two is not there. */
final class Fields {

    private final Messages messages;
    private final List<FieldWords> found = new ArrayList<>();

    Fields(Messages messages) {
        this.messages = messages;
    }

    /**
     * Adds a field if its words differ.
     *
     * @param key  names it, after {@code history.field.}
     * @param says the field's words; empty where it says nothing
     */
    <T> Fields with(String key, @Nullable T before, @Nullable T after, Function<T, @Nullable String> says) {
        return add(key, before == null ? null : says.apply(before), after == null ? null : says.apply(after));
    }

    /** Adds a field if the words differ; null says nothing. */
    Fields add(String key, @Nullable String before, @Nullable String after) {
        return named(messages.text("history.field." + key), before, after);
    }

    /** As {@link #add}, by its own name. */
    Fields named(String name, @Nullable String before, @Nullable String after) {
        String was = Objects.requireNonNullElse(before, "");
        String is = Objects.requireNonNullElse(after, "");
        if (!was.equals(is)) {
            found.add(new FieldWords(name, was, is));
        }
        return this;
    }

    /** A fact that did not change but is good to know. */
    Fields fact(String key, String words) {
        found.add(new FieldWords(messages.text("history.field." + key), "", words));
        return this;
    }

    List<FieldWords> all() {
        return List.copyOf(found);
    }
}
