/** Plans as JSON, in the shape of the reading contract, and their lights. */
@NullMarked
package org.duban.output.json;

import org.jspecify.annotations.NullMarked;
