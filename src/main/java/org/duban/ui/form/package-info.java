/** 下发, 回收 and 催报 on the screen 季度填报: forms out, forms back, and who is still missing. */
@NullMarked
package org.duban.ui.form;

import org.jspecify.annotations.NullMarked;
