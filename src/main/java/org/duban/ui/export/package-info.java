/** Files that a person asks for: where they go, how writing them ends, and what can be done then. */
@NullMarked
package org.duban.ui.export;

import org.jspecify.annotations.NullMarked;
