package org.duban.domain.plan;

/** One department's part in a task. */
public record Assignment(Department department, Role role) {}
