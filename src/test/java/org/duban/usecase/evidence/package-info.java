@NullMarked
package org.duban.usecase.evidence;

import org.jspecify.annotations.NullMarked;
