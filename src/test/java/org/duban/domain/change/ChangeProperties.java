package org.duban.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.domain.AnyChange;
import org.duban.domain.AnyPlan;
import org.duban.domain.plan.Plan;

/** What holds for every change of every plan. */
class ChangeProperties {

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 300)
    void undoingChangesInReverseRestoresThePlan(@ForAll("plans") Plan plan, @ForAll Random random) {
        Deque<PlanEdit> done = new ArrayDeque<>();
        Plan current = plan;
        for (int i = 0; i < 8; i++) {
            PlanEdit change = AnyChange.of(current, random);
            current = change.appliedTo(current);
            done.push(change);
        }
        for (PlanEdit change : done) {
            current = change.inverse().appliedTo(current);
        }
        assertThat(current).isEqualTo(plan);
    }

    @Property(tries = 100)
    void theInverseOfTheInverseIsTheChangeItself(@ForAll("plans") Plan plan, @ForAll Random random) {
        PlanEdit change = AnyChange.of(plan, random);
        assertThat(change.inverse().inverse()).isEqualTo(change);
    }

    @Property(tries = 100)
    void aChangeOfATaskThatWasRemovedIsRefused(@ForAll("plans") Plan plan, @ForAll Random random) {
        PlanEdit change = AnyChange.of(plan, random);
        if (change instanceof TaskRemoved removed) {
            Plan without = removed.appliedTo(plan);
            assertThatThrownBy(() -> removed.appliedTo(without)).isInstanceOf(StaleChange.class);
        }
    }
}
