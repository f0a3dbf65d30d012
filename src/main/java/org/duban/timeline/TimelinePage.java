package org.duban.timeline;

/**
 * A page of a printed timeline.
 *
 * @param fromRow the first of its rows, counted from 0
 * @param toRow   behind the last of its rows
 * @param scale   its days; narrower than the page where the last strip has fewer
 * @param number  from 1 on
 * @param of      how many pages there are
 */
public record TimelinePage(int fromRow, int toRow, TimeScale scale, int number, int of) {}
