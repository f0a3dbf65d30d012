package org.duban.usecase.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.domain.progress.TaskState;

/** The words for 状态 on forms, which are Chinese papers whatever language the program speaks. */
public final class FormStates {

    private FormStates() {}

    /** What the drop-down offers, in the order of a task's life. */
    public static List<String> all() {
        return Arrays.stream(TaskState.values()).map(FormStates::words).toList();
    }

    /** The word for the state. */
    public static String words(TaskState state) {
        return switch (state) {
            case NOT_STARTED -> "未启动";
            case IN_PROGRESS -> "推进中";
            case DONE -> "已完成";
            case ON_HOLD -> "暂缓";
        };
    }

    /** The state that the word means; empty where it means none. */
    public static Optional<TaskState> of(String word) {
        return Arrays.stream(TaskState.values())
                .filter(state -> words(state).equals(word))
                .findFirst();
    }
}
