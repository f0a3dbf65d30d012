/** The geometry of the timeline: rules one by one, properties for all plans, and the sample at each zoom. */
@NullMarked
package org.duban.timeline;

import org.jspecify.annotations.NullMarked;
