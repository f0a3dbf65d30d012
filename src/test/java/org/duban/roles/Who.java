package org.duban.roles;

import java.util.Set;

/** Who tries an act. */
enum Who {
    /** 院长办公室. */
    OFFICE,
    /** 科室填报, of the department called 医务科. */
    DEPARTMENT,
    /** 院领导. */
    LEADER,
    /** Who did not sign in though somebody must. */
    NOBODY;

    static final Set<Who> THE_OFFICE = Set.of(OFFICE);
    static final Set<Who> WHO_REPORT = Set.of(OFFICE, DEPARTMENT);
    static final Set<Who> WHO_SIGNED_IN = Set.of(OFFICE, DEPARTMENT, LEADER);
    static final Set<Who> EVERYBODY = Set.of(values());
}
