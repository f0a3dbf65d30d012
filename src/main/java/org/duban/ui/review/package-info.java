/** The screen 导入核对: what was read beside the document, put right by a person before it is stored. */
@NullMarked
package org.duban.ui.review;

import org.jspecify.annotations.NullMarked;
