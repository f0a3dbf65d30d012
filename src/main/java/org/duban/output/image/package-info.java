/** Draws timelines as pictures, without a display; no rules about plans. */
@NullMarked
package org.duban.output.image;

import org.jspecify.annotations.NullMarked;
