package org.duban.ui.form;

import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.Collected.Outcome;
import org.duban.usecase.form.FileChoice.RowChoice;
import org.jspecify.annotations.Nullable;

/** What can be decided about a row: 以来表为准, 保留已有, 照收, 不收. */
record RowActs(CollectModel model, CollectWords words) {

    List<Act> of(Collected.File file, Collected.Row row) {
        Path path = file.from().path();
        RowChoice chosen = model.choice(path).row(row.at()).orElse(null);
        if (row.stored() != null) {
            return List.of(
                    act(path, row, "row-take", "forms.take-form", RowChoice.TAKE, chosen),
                    act(path, row, "row-leave", "forms.keep-stored", RowChoice.LEAVE, chosen));
        }
        if (!row.findings().isEmpty() && row.outcome() != Outcome.REFUSED) {
            return List.of(
                    act(path, row, "row-take", "forms.take-anyway", RowChoice.TAKE, chosen),
                    act(path, row, "row-leave", "forms.leave", RowChoice.LEAVE, chosen));
        }
        return switch (row.outcome()) {
            case TAKEN -> List.of(act(path, row, "row-leave", "forms.leave", RowChoice.LEAVE, chosen));
            case LEFT -> List.of(act(path, row, "row-take", "forms.take", null, chosen));
            default -> List.of();
        };
    }

    private Act act(
            Path path, Collected.Row row, String id, String key, @Nullable RowChoice choice, @Nullable RowChoice chosen) {
        boolean now = choice != null && choice == chosen;
        return new Act(id, words.text(key), now, () -> model.decide(path, file -> file.with(row.at(), now ? null : choice)));
    }
}
