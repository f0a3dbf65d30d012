package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.domain.change.Change;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.PlanId;
import org.junit.jupiter.api.Test;

class UndoListTest {

    private final UndoList list = new UndoList();
    private final Change first = change("第一版");
    private final Change second = change("第二版");

    @Test
    void theLastChangeIsTakenBackFirst() {
        list.made(first);
        list.made(second);
        assertThat(list.undo()).contains(second);
        assertThat(list.undo()).contains(first);
        assertThat(list.undo()).isEmpty();
    }

    @Test
    void whatWasUndoneCanBeMadeAgainInItsOrder() {
        list.made(first);
        list.made(second);
        list.undo();
        list.undo();
        assertThat(list.redo()).contains(first);
        assertThat(list.redo()).contains(second);
        assertThat(list.redo()).isEmpty();
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        list.made(first);
        list.undo();
        list.made(second);
        assertThat(list.redo()).isEmpty();
        assertThat(list.undoable()).contains(second);
    }

    @Test
    void anEmptyListHasNothingToUndo() {
        assertThat(list.undo()).isEmpty();
        assertThat(list.redoable()).isEmpty();
    }

    private static Change change(String title) {
        var before = new Heading("重点工作", null, 2024, null, null);
        return new HeadingRevised(PlanId.fresh(), before, new Heading(title, null, 2024, null, null));
    }
}
