/** Files good and bad, and what is read from them. */
@NullMarked
package org.duban.intake.office;

import org.jspecify.annotations.NullMarked;
