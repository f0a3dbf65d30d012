/** What the store is held to. */
@NullMarked
package org.duban.store;

import org.jspecify.annotations.NullMarked;
