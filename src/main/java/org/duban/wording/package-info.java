/** Says in the words of a language what the domain judges: lights, reasons, the timeline's labels. */
@NullMarked
package org.duban.wording;

import org.jspecify.annotations.NullMarked;
