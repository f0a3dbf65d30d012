package org.duban.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a department cell says: names as they stand, and those it calls leading or supporting itself, as in
 * 牵头：医务科；配合：护理部 or 医务科（牵头）、护理部.
 *
 * @param plain  without a word about their part
 * @param people named beside departments
 */
public record DepartmentCell(List<String> lead, List<String> supporting, List<String> plain, List<String> people) {

    private static final String LEADS = "(?:牵头|主办|主责|责任|承办|负责)";
    private static final Pattern ANSWERS = Pattern.compile("^(?:责任|承办|负责)");
    private static final Pattern HEADS = Pattern.compile("(?:牵头|主办|主责)(?:科室|部门|单位|处室)?\\h*[:：]");
    private static final String SUPPORTS = "(?:配合|协助|协办|协同|参与)";
    private static final String WHO = "(?:科室|部门|单位|处室|职能科室|职能部门)?";
    private static final Pattern LABEL =
            Pattern.compile("(" + LEADS + ")" + WHO + "\\h*[:：]|(" + SUPPORTS + ")" + WHO + "\\h*[:：]");
    private static final Pattern LEAD_MARK = Pattern.compile("[（(]" + LEADS + WHO + "[)）]$");
    private static final Pattern SUPPORT_MARK = Pattern.compile("[（(]" + SUPPORTS + WHO + "[)）]$");

    public DepartmentCell {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        plain = List.copyOf(plain);
        people = List.copyOf(people);
    }

    /** Reads the words of one cell, its paragraphs parted by line feeds. */
    public static DepartmentCell of(String cell) {
        var read = new DepartmentCellParts();
        Matcher label = LABEL.matcher(cell);
        int from = 0;
        List<String> into = read.plain;
        boolean headed = HEADS.matcher(cell).find();
        while (label.find()) {
            into.addAll(DepartmentNames.in(cell.substring(from, label.start())));
            boolean supports = label.group(1) == null || (headed && ANSWERS.matcher(label.group(1)).find());
            into = supports ? read.supporting : read.lead;
            from = label.end();
        }
        into.addAll(DepartmentNames.in(cell.substring(from)));
        return marked(read);
    }

    private static DepartmentCell marked(DepartmentCellParts read) {
        var plain = new ArrayList<String>();
        boolean anyLeads = read.plain.stream().anyMatch(name -> LEAD_MARK.matcher(name).find());
        for (String name : read.plain) {
            if (LEAD_MARK.matcher(name).find()) {
                read.lead.add(LEAD_MARK.matcher(name).replaceFirst(""));
            } else if (SUPPORT_MARK.matcher(name).find()) {
                read.supporting.add(SUPPORT_MARK.matcher(name).replaceFirst(""));
            } else {
                (anyLeads ? read.supporting : plain).add(name);
            }
        }
        return withoutPeople(read.lead, read.supporting, plain);
    }

    /** Sets people aside, unless nobody else is named. */
    private static DepartmentCell withoutPeople(List<String> lead, List<String> supporting, List<String> plain) {
        List<List<String>> all = List.of(lead, supporting, plain);
        List<String> people = all.stream().flatMap(List::stream).filter(PersonName::is).toList();
        if (all.stream().flatMap(List::stream).allMatch(PersonName::is)) {
            return new DepartmentCell(lead, supporting, plain, List.of());
        }
        all.forEach(names -> names.removeAll(people));
        return new DepartmentCell(lead, supporting, plain, people);
    }

    private static final class DepartmentCellParts {
        private final List<String> lead = new ArrayList<>();
        private final List<String> supporting = new ArrayList<>();
        private final List<String> plain = new ArrayList<>();
    }
}
