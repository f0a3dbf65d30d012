/** 备份: whole copies of the store that can be restored without it, and how long each is kept. */
@NullMarked
package org.duban.usecase.backup;

import org.jspecify.annotations.NullMarked;
