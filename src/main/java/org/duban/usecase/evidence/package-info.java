/** 佐证材料: which files are taken as evidence, where they are kept, and whether what was kept is still there. */
@NullMarked
package org.duban.usecase.evidence;

import org.jspecify.annotations.NullMarked;
