/** Papers of hospitals that do not exist, and what is to be read from them. */
@NullMarked
package org.duban.intake;

import org.jspecify.annotations.NullMarked;
