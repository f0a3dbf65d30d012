package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duban.domain.AnyPlan;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;

class LightPropertiesTest {

    private static final List<TaskState> STATES = List.of(TaskState.values());

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4_500).map(LocalDate.of(2019, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<LightLimits> limits() {
        return Arbitraries.integers().between(0, 366).map(days -> new LightLimits(days, 1 + days % 100));
    }

    @Property(tries = 200)
    void everyTaskHasOneLightAndTheCountsAddUp(
            @ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll("limits") LightLimits limits, @ForAll long seed) {
        PlanJudgement judged = policy(plan, day, limits).judge(plan, facts(plan, seed));
        Rollup all = judged.rollup();

        assertThat(judged.tasks()).extracting(TaskJudgement::task).containsExactlyElementsOf(plan.tasks().toList());
        assertThat(all.tasks()).isEqualTo((int) plan.tasks().count());
        assertThat(Arrays.stream(TrafficLight.values()).mapToInt(all::count).sum()).isEqualTo(all.tasks());
        assertThat(plan.sections().stream().mapToInt(each -> judged.rollup(each).tasks()).sum()).isEqualTo(all.tasks());
        assertThat(plan.sections().stream().mapToInt(each -> judged.rollup(each).late()).sum()).isEqualTo(all.late());
        assertThat(all.deadlines()).isEqualTo(plan.tasks().mapToInt(task -> task.deadlines().size()).sum());
        assertThat(all.late() + all.soon()).isLessThanOrEqualTo(all.deadlines());
        assertThat(Stream.ofNullable(all.percent())).allSatisfy(percent -> assertThat(percent).isBetween(0, 100));
        assertThat(judged.tasks()).allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    }

    @Property(tries = 200)
    void aTaskIsAsBadAsTheWorstOfItsOpenDeadlinesOrWorse(
            @ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll long seed) {
        PlanJudgement judged = policy(plan, day, LightLimits.STANDARD).judge(plan, facts(plan, seed));

        assertThat(judged.tasks()).allSatisfy(task -> assertThat(task.deadlines())
                .filteredOn(DeadlineJudgement::isOpen)
                .allSatisfy(open -> assertThat(task.light()).isLessThanOrEqualTo(open.light())));
        assertThat(judged.tasks()).filteredOn(each -> each.light() == TrafficLight.OVERDUE).allSatisfy(
                task -> assertThat(task.deadlines()).extracting(DeadlineJudgement::light).contains(TrafficLight.OVERDUE));
    }

    @Property(tries = 200)
    void morePercentNeverMakesALightWorse(
            @ForAll("plans") Plan plan,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 100) int some,
            @ForAll @IntRange(max = 100) int more,
            @ForAll long seed) {
        LightPolicy policy = policy(plan, day, LightLimits.STANDARD);
        PlanProgress facts = facts(plan, seed);

        assertThat(plan.tasks()).allSatisfy(task -> {
            TaskProgress known = facts.of(task.id());
            TrafficLight less = policy.judge(task, known.withPercent(Math.min(some, more))).light();
            assertThat(policy.judge(task, known.withPercent(Math.max(some, more))).light()).isGreaterThanOrEqualTo(less);
            assertThat(policy.judge(task, known.withPercent(null)).light()).isGreaterThanOrEqualTo(less);
        });
    }

    @Property(tries = 200)
    void aLaterDayNeverMakesALightBetter(
            @ForAll("plans") Plan plan,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 800) int later,
            @ForAll long seed) {
        PlanProgress facts = facts(plan, seed);
        PlanJudgement now = policy(plan, day, LightLimits.STANDARD).judge(plan, facts);
        PlanJudgement then = policy(plan, day.plusDays(later), LightLimits.STANDARD).judge(plan, facts);

        assertThat(plan.tasks()).allSatisfy(task ->
                assertThat(then.of(task.id()).light()).isLessThanOrEqualTo(now.of(task.id()).light()));
    }

    @Property(tries = 100)
    void completingEverythingIsBlueWhateverTheDay(@ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll long seed) {
        LightPolicy policy = policy(plan, day, LightLimits.STANDARD);
        PlanProgress facts = facts(plan, seed);

        assertThat(plan.tasks()).allSatisfy(task -> {
            TaskProgress all = facts.of(task.id());
            for (DeadlineJudgement each : policy.judge(task, all).deadlines()) {
                all = all.withCompleted(each.deadline().id(), day);
            }
            assertThat(policy.judge(task, all).light()).isEqualTo(TrafficLight.DONE);
        });
    }

    private static LightPolicy policy(Plan plan, LocalDate day, LightLimits limits) {
        return new LightPolicy(limits, plan.heading().year(), day);
    }

    private static PlanProgress facts(Plan plan, long seed) {
        var random = new Random(seed);
        PlanProgress facts = PlanProgress.NONE;
        for (Task task : plan.tasks().toList()) {
            facts = facts.with(task.id(), facts(task, random));
        }
        return facts;
    }

    private static TaskProgress facts(Task task, Random random) {
        TaskState state = STATES.get(random.nextInt(STATES.size()));
        TaskProgress facts = TaskProgress.NONE.with(state).withPercent(random.nextInt(3) == 0 ? null : random.nextInt(101));
        for (var each : task.deadlines()) {
            LocalDate on = each.end().plusDays(random.nextInt(-40, 40));
            facts = facts.withCompleted(each.id(), random.nextBoolean() ? on : null);
        }
        for (var each : task.indicators()) {
            facts = facts.withActual(each.id(), new Actual(LocalDate.of(2024, 6, 30), BigDecimal.valueOf(random.nextInt(9_999))));
        }
        return facts;
    }
}
