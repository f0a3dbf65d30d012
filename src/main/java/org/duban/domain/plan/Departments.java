package org.duban.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The departments known so far, found by name or alias; a name goes before an alias. */
public final class Departments {

    private final List<Department> all;
    private final Map<String, Department> byWords = new LinkedHashMap<>();

    public Departments(List<Department> all) {
        this.all = List.copyOf(all);
        this.all.forEach(department -> byWords.put(department.name(), department));
        this.all.forEach(department ->
                department.aliases().forEach(alias -> byWords.putIfAbsent(alias, department)));
    }

    /** Every department, in the order given. */
    public List<Department> all() {
        return all;
    }

    /** The department that the words name, if one is known. */
    public Optional<Department> find(String words) {
        return Optional.ofNullable(byWords.get(words));
    }
}
