package org.duban;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of 总览, as the program tells them and as they are counted from forms.
 *
 * @param lights          overdue, done, on-hold, and open for what is on track or at risk
 * @param accepted        总体进度 by the reports accepted, without a trailing zero
 * @param withWaiting     the same as if those that wait were accepted
 * @param tally           owed, reported, accepted, waiting, returned, missing
 * @param openDepartments who is not through
 * @param doneDepartments who is
 * @param overdue         days late by the numbers of tasks
 * @param soon            days left by the numbers of tasks
 * @param sections        percents in the order of the plan
 * @param values          how many indicators have a value
 * @param missed          the values that miss their targets, sorted
 */
public record YearNumbers(
        Map<String, Integer> lights,
        String accepted,
        String withWaiting,
        List<Integer> tally,
        Set<String> openDepartments,
        Set<String> doneDepartments,
        Map<String, Long> overdue,
        Map<String, Long> soon,
        List<Integer> sections,
        int values,
        List<String> missed) {}
