/** What people do to plans, as values: each change carries before and after, so it can be undone, replayed and kept. */
@NullMarked
package org.duban.domain.change;

import org.jspecify.annotations.NullMarked;
