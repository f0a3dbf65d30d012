/** Changes that the disk did not take: written elsewhere, and brought back from there. */
@NullMarked
package org.duban.usecase.unsaved;

import org.jspecify.annotations.NullMarked;
