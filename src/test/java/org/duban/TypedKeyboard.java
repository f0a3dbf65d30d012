package org.duban;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.cli.Keyboard;
import org.jspecify.annotations.Nullable;

/** Somebody who types what a test says, before variables that it sets. */
final class TypedKeyboard implements Keyboard {

    private final Map<String, String> variables = new HashMap<>();
    private final Deque<char[]> typed = new ArrayDeque<>();
    private final List<char[]> given = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    TypedKeyboard with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    TypedKeyboard typing(String... secrets) {
        List.of(secrets).forEach(each -> typed.add(each.toCharArray()));
        return this;
    }

    /** What was asked for, in order. */
    List<String> asked() {
        return asked;
    }

    /** The characters that were typed, as they are by now. */
    List<String> left() {
        return given.stream().map(String::new).toList();
    }

    @Override
    public @Nullable String variable(String name) {
        return variables.get(name);
    }

    @Override
    public @Nullable String line(String question) {
        char[] next = secret(question);
        return next == null ? null : String.valueOf(next);
    }

    @Override
    public char @Nullable [] secret(String question) {
        asked.add(question);
        char[] next = typed.poll();
        if (next != null) {
            given.add(next);
        }
        return next;
    }
}
