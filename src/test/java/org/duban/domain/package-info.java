/** Plans and changes made at random, for the properties that hold for all of them. */
@NullMarked
package org.duban.domain;

import org.jspecify.annotations.NullMarked;
