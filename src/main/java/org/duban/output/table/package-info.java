/** What the 任务分解表 says, whatever the format. */
@NullMarked
package org.duban.output.table;

import org.jspecify.annotations.NullMarked;
