package org.duban.domain.plan;

/** What a department does for a task: 牵头 (leads, and reports) or 配合 (supports). */
public enum Role {
    LEAD,
    SUPPORTING
}
