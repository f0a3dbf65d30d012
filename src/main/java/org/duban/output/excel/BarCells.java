package org.duban.output.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.duban.domain.progress.TrafficLight;
import org.duban.output.PrintableText;
import org.duban.timeline.Ink;
import org.duban.timeline.LightInks;
import org.duban.timeline.SlotBar;

/**
 * A bar in the cells of its row: the done part darker than the rest, a diamond at its last day where only that is
 * named, its words in the first cell, or beside it where they do not fit.
 *
 * @param cells    how many columns of time there are
 * @param capacity how many Chinese characters one of them holds
 */
record BarCells(SlotBar bar, int cells, double capacity) {

    private static final String DIAMOND = "◆";

    /** What the cell says, counted from 0. */
    String words(int at) {
        if (at == labelAt()) {
            return label();
        }
        if (!bar.isElsewhere() && bar.point() && at == bar.to()) {
            return DIAMOND;
        }
        return !bar.isElsewhere() && bar.later() && at == bar.to() ? "▸" : "";
    }

    /** The look of the cell; the lines at its sides are those of a cell outside of bars. */
    Look look(int at, Look outside) {
        LightInks inks = LightInks.of(bar.light());
        if (at < bar.from() || at > bar.to()) {
            return at == labelAt() ? outside.in(inks.words()).at(alignment(at)) : outside;
        }
        if (bar.implied()) {
            Look faint = at - bar.from() < bar.done() ? outside.on(inks.pale()) : outside;
            return faint.in(Ink.MUTED).at(alignment(at));
        }
        Look inside = ground(at - bar.from(), outside, inks).between(null);
        if (bar.point() && at == bar.to() && at != labelAt()) {
            return inside.in(inks.sign()).at(HorizontalAlignment.CENTER);
        }
        return inside.in(Ink.TEXT).at(alignment(at));
    }

    private Look ground(int column, Look outside, LightInks inks) {
        boolean done = column < bar.done();
        boolean waits = !done && column < bar.done() + bar.waiting();
        Look plain = outside.on(done || waits ? inks.track() : inks.tint());
        return waits ? plain.striped() : plain;
    }

    private HorizontalAlignment alignment(int at) {
        boolean runsToTheLeft = at < bar.from() || (at > 0 && at == cells - 1 && width(label()) > capacity);
        return runsToTheLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    /** The first cell where the words fit into the bar; else the one behind it, or before it at the right end. */
    private int labelAt() {
        if (bar.isElsewhere() || fitsInside()) {
            return bar.from();
        }
        double behind = (cells - 1 - bar.to()) * capacity;
        return width(bare()) <= behind ? bar.to() + 1 : Math.max(0, bar.from() - 1);
    }

    private String label() {
        if (bar.isElsewhere()) {
            return bar.later() ? bar.phrase() + " ▸" : "◂ " + bar.phrase();
        }
        if (!fitsInside()) {
            return bare();
        }
        String brief = bar.earlier() ? "◂ " + bare() : bare();
        String whole = brief + "  " + PrintableText.line(bar.what());
        return bar.what().isEmpty() || width(whole) > room() ? brief : whole;
    }

    private boolean fitsInside() {
        return width(bare()) <= room();
    }

    /** The cells of the bar that the diamond leaves free, in Chinese characters. */
    private double room() {
        return (bar.to() - bar.from() + (bar.point() ? 0 : 1)) * capacity;
    }

    private String bare() {
        return sign(bar.light()) + PrintableText.line(bar.phrase());
    }

    /** The shape of the light as a character, which black-and-white paper shows too. */
    private static String sign(TrafficLight light) {
        return switch (light) {
            case OVERDUE -> "■ ";
            case AT_RISK -> "▲ ";
            case ON_TRACK -> "● ";
            case DONE -> "✓ ";
            case ON_HOLD -> "";
        };
    }

    /** In Chinese characters. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(each -> each < 0x80 ? 0.55 : 1).sum();
    }
}
