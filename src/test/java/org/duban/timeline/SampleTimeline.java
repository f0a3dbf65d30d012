package org.duban.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.sample.SampleOnce;
import org.duban.usecase.KnownPlan;

/** The sample plan as its document is read, with what its hospital had done by October. */
record SampleTimeline(Plan plan, PlanProgress facts) {

    static SampleTimeline read() {
        KnownPlan known = SampleOnce.read();
        var nobody = new Departments(List.of());
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, Given.YEAR, null, null);
        Plan plan = AcceptedReview.of(Review.of(known.draft(), nobody), nobody, heading).plan();
        return new SampleTimeline(
                plan,
                new PlanProgress(known.facts().about(plan).stream()
                        .collect(Collectors.toMap(ProgressRevised::task, ProgressRevised::after))));
    }

    List<TimelineRow> rows() {
        return Given.rows(plan, facts);
    }

    /** The window that a zoom begins with. */
    TimeScale window(Zoom zoom, double width) {
        return TimeRange.of(Given.YEAR, Given.judged(plan, facts)).start(zoom, Given.TODAY, width);
    }
}
