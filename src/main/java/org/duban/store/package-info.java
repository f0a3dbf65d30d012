/** Keeps plans, departments and history in one H2 file, and says in words why it cannot. */
@NullMarked
package org.duban.store;

import org.jspecify.annotations.NullMarked;
