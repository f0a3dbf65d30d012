/** Reads plans that are no tables: the lines of a narrative, its outline, its sections and tasks. */
@NullMarked
package org.duban.intake.outline;

import org.jspecify.annotations.NullMarked;
