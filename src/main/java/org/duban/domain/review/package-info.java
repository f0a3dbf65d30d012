/** A draft under a person's eyes: what is open in it, and every decision as a step from one whole state to the next. */
@NullMarked
package org.duban.domain.review;

import org.jspecify.annotations.NullMarked;
