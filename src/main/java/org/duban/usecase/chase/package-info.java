/** 催报名单: who has not handed in what of a quarter, as words to send and as a paper. */
@NullMarked
package org.duban.usecase.chase;

import org.jspecify.annotations.NullMarked;
