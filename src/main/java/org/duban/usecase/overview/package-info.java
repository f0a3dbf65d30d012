/** 总览: how a plan stands on a day, counted for one look; every number comes with the list it counts. */
@NullMarked
package org.duban.usecase.overview;

import org.jspecify.annotations.NullMarked;
