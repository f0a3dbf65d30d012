/** The screen 时间轴: the rows of the timeline drawn on canvases, panned and zoomed by mouse and keys. */
@NullMarked
package org.duban.ui.timeline;

import org.jspecify.annotations.NullMarked;
