/** Makes damaged and hostile files, always the same for a seed, and sees that each ends in a reading or one sentence. */
@NullMarked
package org.duban.intake.damage;

import org.jspecify.annotations.NullMarked;
