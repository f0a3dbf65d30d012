/** Says in the words of a language what was done, and what was before and after. */
@NullMarked
package org.duban.wording.history;

import org.jspecify.annotations.NullMarked;
