package org.duban.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.duban.domain.account.AccountId;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.StoreRestored;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.report.ReportId;
import org.duban.usecase.history.EntryKind;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deeds as JSON on one line, whole, so that they can be read again as equal values. The kinds' names stand in stores:
 * they never change, whatever the classes are called.
 */
final class ChangeJson {

    /** The kind of {@link StoreRestored}. */
    static final String RESTORED = "store-restored";

    private static final Map<Class<? extends Deed>, String> KINDS = Map.ofEntries(
            Map.entry(AccountsRevised.class, "accounts-revised"),
            Map.entry(StoreRestored.class, RESTORED),
            Map.entry(PlanAdded.class, "plan-added"),
            Map.entry(PlanRemoved.class, "plan-removed"),
            Map.entry(PlanMerged.class, "plan-merged"),
            Map.entry(ProgressRevised.class, "progress-revised"),
            Map.entry(ReportRevised.class, "report-revised"),
            Map.entry(PeriodRevised.class, "period-revised"),
            Map.entry(DepartmentRevised.class, "department-revised"),
            Map.entry(Combined.class, "combined"),
            Map.entry(HeadingRevised.class, "heading-revised"),
            Map.entry(SectionAdded.class, "section-added"),
            Map.entry(SectionRemoved.class, "section-removed"),
            Map.entry(SectionRevised.class, "section-revised"),
            Map.entry(SectionMoved.class, "section-moved"),
            Map.entry(TaskAdded.class, "task-added"),
            Map.entry(TaskRemoved.class, "task-removed"),
            Map.entry(TaskRevised.class, "task-revised"),
            Map.entry(TaskMoved.class, "task-moved"));

    /** What the kinds are about; those left out are edits of a plan's words. */
    private static final Map<Class<? extends Deed>, EntryKind> ABOUT = Map.of(
            AccountsRevised.class, EntryKind.ACCOUNT,
            StoreRestored.class, EntryKind.STORE,
            PlanAdded.class, EntryKind.PLAN,
            PlanRemoved.class, EntryKind.PLAN,
            PlanMerged.class, EntryKind.PLAN,
            ProgressRevised.class, EntryKind.PROGRESS,
            ReportRevised.class, EntryKind.REPORT,
            PeriodRevised.class, EntryKind.PERIOD,
            DepartmentRevised.class, EntryKind.DEPARTMENT);

    private static final List<Class<?>> IDS = List.of(
            PlanId.class, SectionId.class, TaskId.class, DepartmentId.class, DeadlineId.class, IndicatorId.class,
            ReportId.class, AccountId.class);

    private final JsonMapper mapper;

    ChangeJson() {
        JsonMapper.Builder builder = JsonMapper.builder().addMixIn(Deed.class, Kind.class);
        IDS.forEach(id -> builder.addMixIn(id, Id.class));
        builder.addModule(new SimpleModule()
                .addKeyDeserializer(DeadlineId.class, key(DeadlineId::new))
                .addKeyDeserializer(IndicatorId.class, key(IndicatorId::new)));
        KINDS.forEach((type, kind) -> builder.registerSubtypes(new NamedType(type, kind)));
        // A list that a kind did not have when it was stored is empty.
        builder.withConfigOverride(
                List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        // The same value is the same text in every process: what is stored is compared by its text.
        builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY);
        mapper = builder.build();
    }

    private static KeyDeserializer key(Function<UUID, Object> id) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return id.apply(UUID.fromString(key));
            }
        };
    }

    /** Reads and writes what changes hold, as they do. */
    JsonMapper mapper() {
        return mapper;
    }

    /** The name of the deed's kind. */
    static String kind(Deed deed) {
        return Objects.requireNonNull(KINDS.get(deed.getClass()), "no name for " + deed.getClass());
    }

    /** The names of the kinds that are about this; not that of several changes in one, which may be about anything. */
    static List<String> kinds(EntryKind about) {
        return KINDS.entrySet().stream()
                .filter(each -> ABOUT.getOrDefault(each.getKey(), EntryKind.TASK) == about && each.getKey() != Combined.class)
                .map(Map.Entry::getValue)
                .toList();
    }

    String write(Deed deed) {
        return mapper.writerFor(Deed.class).writeValueAsString(deed);
    }

    Deed read(String json) {
        return mapper.readValue(json, Deed.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}

    /** An id is a plain string. */
    private abstract static class Id {

        @SuppressWarnings("UnusedVariable")
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(UUID value) {}

        @JsonValue
        abstract UUID value();
    }
}
