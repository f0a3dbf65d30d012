/** The rules of the lights, one table each. */
@NullMarked
package org.duban.domain.progress;

import org.jspecify.annotations.NullMarked;
