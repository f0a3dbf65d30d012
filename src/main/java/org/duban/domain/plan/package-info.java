/** The plan of a year as the hospital issued it: immutable values, valid by construction. */
@NullMarked
package org.duban.domain.plan;

import org.jspecify.annotations.NullMarked;
