package org.duban.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FactFieldTest {

    private final AtomicReference<String> stored = new AtomicReference<>("48");
    private final FactField field = new FactField(
            stored::get, words -> words.contains("x") ? "task.error.not-a-percent" : null, words -> stored.set(words.strip()));

    @Test
    void whatIsTypedIsKept() {
        field.typedProperty().set(" 60 ");
        assertThat(field.keep()).isTrue();
        assertThat(stored.get()).isEqualTo("60");
        assertThat(field.typedProperty().get()).isEqualTo("60");
    }

    @Test
    void blanksAroundWhatIsKnownAreNotKept() {
        field.typedProperty().set("48 ");
        assertThat(field.keep()).isTrue();
        assertThat(field.typedProperty().get()).isEqualTo("48");
    }

    @Test
    void whatIsNotUnderstoodStaysAsItWasTyped() {
        field.typedProperty().set("6x");
        assertThat(field.keep()).isFalse();
        assertThat(field.errorProperty().get()).isEqualTo("task.error.not-a-percent");
        assertThat(field.typedProperty().get()).isEqualTo("6x");
        assertThat(stored.get()).isEqualTo("48");
    }

    @Test
    void typingOnTakesTheErrorAway() {
        field.typedProperty().set("6x");
        field.keep();
        field.typedProperty().set("6");
        assertThat(field.errorProperty().get()).isNull();
    }

    @Test
    void droppingShowsWhatIsKnown() {
        field.typedProperty().set("6x");
        field.keep();
        field.drop();
        assertThat(field.typedProperty().get()).isEqualTo("48");
        assertThat(field.errorProperty().get()).isNull();
    }

    @Test
    void aFactThatChangesElsewhereShowsUnlessSomethingElseIsTyped() {
        stored.set("50");
        field.refresh();
        assertThat(field.typedProperty().get()).isEqualTo("50");
        field.typedProperty().set("7");
        stored.set("55");
        field.refresh();
        assertThat(field.typedProperty().get()).isEqualTo("7");
    }
}
