package org.duban.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.domain.AnyChange;
import org.duban.domain.AnyPlan;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;

/** What holds for every change of every plan. */
class ChangeTest {

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
    void aTaskThatIsGoneIsNotRemovedAgain(@ForAll("plans") Plan plan) {
        Assume.that(plan.tasks().findAny().isPresent());
        Section section = plan.sections().stream().filter(each -> !each.tasks().isEmpty()).findFirst().orElseThrow();
        var removed = new TaskRemoved(plan.id(), new Spot(section.id(), 0), section.tasks().getFirst());
        Plan without = removed.appliedTo(plan);
        assertThatThrownBy(() -> removed.appliedTo(without)).isInstanceOf(StaleChange.class);
    }
}
