package org.duban.ui.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.search.Indexed;
import org.duban.search.Pinyin;
import org.duban.search.Query;

/** The departments that may be named in a form: the known ones and those made while it is open. */
public final class DepartmentChoices {

    /** The most departments offered at once. */
    public static final int MOST = 7;

    private final Supplier<Departments> known;
    private final Pinyin pinyin;
    private final List<Department> made = new ArrayList<>();
    private final Map<Department, Indexed> indexed = new HashMap<>();

    /**
     * @param known the departments known, asked each time
     */
    public DepartmentChoices(Supplier<Departments> known, Pinyin pinyin) {
        this.known = known;
        this.pinyin = pinyin;
    }

    /** What the typed characters or pinyin initials may mean, best first, without those taken already. */
    public List<Department> matching(String typed, Collection<Department> taken) {
        var query = new Query(typed);
        Comparator<Department> beginning = Comparator.comparingInt(each -> place(query, each));
        return all().filter(each -> !taken.contains(each) && query.matches(index(each)))
                .sorted(beginning.thenComparing(Department::name, Pinyin.order()))
                .limit(MOST)
                .toList();
    }

    /** The department of exactly that name or alias. */
    public Optional<Department> find(String words) {
        return known.get()
                .find(words.strip())
                .or(() -> made.stream().filter(each -> each.answersTo(words.strip())).findFirst());
    }

    /** The department of that name, made now where there is none. */
    public Department findOrMake(String words) {
        return find(words).orElseGet(() -> {
            Department department = Department.named(words.strip());
            made.add(department);
            return department;
        });
    }

    private Stream<Department> all() {
        return Stream.concat(
                known.get().all().stream(),
                made.stream().filter(each -> known.get().find(each.name()).isEmpty()));
    }

    private int place(Query query, Department department) {
        return query.in(index(department)).map(match -> match.from() == 0 ? 0 : 1).orElse(2);
    }

    private Indexed index(Department department) {
        return indexed.computeIfAbsent(
                department, each -> pinyin.index(each.name() + "\n" + String.join("\n", each.aliases())));
    }
}
