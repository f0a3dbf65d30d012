/** Tries the reading of outlines on lines that show how they are set. */
@NullMarked
package org.duban.intake.outline;

import org.jspecify.annotations.NullMarked;
