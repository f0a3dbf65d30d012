package org.duban.domain.plan;

import java.util.List;

/**
 * A 科室 or 部门 of the hospital, the same one through all years.
 *
 * @param name    as the office writes it, without blanks at its ends
 * @param aliases other spellings met in papers (医工部 for 医学装备科), none equal to the name
 */
public record Department(DepartmentId id, String name, List<String> aliases) {

    public Department {
        Check.text(name, "name");
        aliases = List.copyOf(aliases);
        aliases.forEach(alias -> Check.text(alias, "alias"));
        Check.that(!aliases.contains(name), "an alias repeats the name");
    }

    /** A department met for the first time. */
    public static Department named(String name) {
        return new Department(DepartmentId.fresh(), name, List.of());
    }

    /** Whether a paper that writes {@code words} means this department. */
    public boolean answersTo(String words) {
        return name.equals(words) || aliases.contains(words);
    }
}
