package org.duban.store;

import static org.duban.store.jooq.Tables.PLAN;
import static org.duban.store.jooq.Tables.SOURCE_PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.TaskId;
import org.duban.store.jooq.tables.records.SourceParagraphRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The words that plans were read from. The document's name stands with the plan. */
record SourceTable(DSLContext sql) {

    Source of(PlanId plan) {
        return sql.select(PLAN.SOURCE_FILE)
                .from(PLAN)
                .where(PLAN.ID.eq(plan.value()))
                .fetchOptional(PLAN.SOURCE_FILE)
                .map(file -> new Source(file, paragraphs(plan)))
                .orElseGet(Source::none);
    }

    void insert(PlanId plan, Source source) {
        var rows = new ArrayList<SourceParagraphRecord>();
        for (SourceParagraph each : source.paragraphs()) {
            UUID task = each.task() == null ? null : each.task().value();
            rows.add(new SourceParagraphRecord(plan.value(), rows.size(), each.number(), each.text(), task));
        }
        sql.batchInsert(rows).execute();
    }

    /**
     * Exchanges the words that a plan was read from.
     *
     * @throws StaleChange when they are not as expected
     */
    void replace(PlanId plan, Source before, Source after) {
        if (!of(plan).equals(before)) {
            throw new StaleChange("the plan's document is no longer as expected");
        }
        if (!before.equals(after)) {
            sql.deleteFrom(SOURCE_PARAGRAPH).where(SOURCE_PARAGRAPH.PLAN_ID.eq(plan.value())).execute();
            sql.update(PLAN).set(PLAN.SOURCE_FILE, after.fileName()).where(PLAN.ID.eq(plan.value())).execute();
            insert(plan, after);
        }
    }

    private List<SourceParagraph> paragraphs(PlanId plan) {
        return sql.selectFrom(SOURCE_PARAGRAPH)
                .where(SOURCE_PARAGRAPH.PLAN_ID.eq(plan.value()))
                .orderBy(SOURCE_PARAGRAPH.ORDINAL)
                .fetch(row -> new SourceParagraph(row.getParagraphNumber(), row.getWords(), task(row.getTaskId())));
    }

    private static @Nullable TaskId task(@Nullable UUID id) {
        return id == null ? null : new TaskId(id);
    }
}
