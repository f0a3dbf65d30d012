/** Dates become geometry: rows, bars, ticks and labels as data, which the screen, a picture, a print and a workbook draw. */
@NullMarked
package org.duban.timeline;

import org.jspecify.annotations.NullMarked;
