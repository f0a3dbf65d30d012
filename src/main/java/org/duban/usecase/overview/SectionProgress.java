package org.duban.usecase.overview;

import java.util.List;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.Rollup;

/** 各方面进度: a section with its tasks together. */
public record SectionProgress(Section section, Rollup rollup) {

    static List<SectionProgress> of(Plan plan, PlanJudgement judged) {
        return plan.sections().stream().map(each -> new SectionProgress(each, judged.rollup(each))).toList();
    }
}
