package org.duban.sample;

import org.duban.intake.DocumentPlanReader;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Progress;

/** The sample, read once for all tests of a process that are about something else than reading it. */
public final class SampleOnce {

    private SampleOnce() {}

    /** The plan with its facts. */
    public static KnownPlan read() {
        return Read.PLAN;
    }

    /** The same in the middle of its third reporting week. */
    public static KnownPlan withReports() {
        return Reported.PLAN;
    }

    private static SamplePlan sample() {
        return new SamplePlan(new DocumentPlanReader());
    }

    private static final class Read {
        static final KnownPlan PLAN = sample().read(Progress.UNWATCHED);
    }

    private static final class Reported {
        static final KnownPlan PLAN = sample().withReports(Progress.UNWATCHED);
    }
}
