/** Facts about how far a plan has come, and what follows from them on a day: lights with their reasons, roll-ups. */
@NullMarked
package org.duban.domain.progress;

import org.jspecify.annotations.NullMarked;
