/** The sample plan and the facts that come with it. */
@NullMarked
package org.duban.sample;

import org.jspecify.annotations.NullMarked;
