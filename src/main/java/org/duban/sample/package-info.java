/** The sample plan that comes with the program: a fictional hospital's own Word file, read like any other. */
@NullMarked
package org.duban.sample;

import org.jspecify.annotations.NullMarked;
