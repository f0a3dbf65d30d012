/** What every paper shares: the official layout, the text a file can hold, and writing whole files or none. */
@NullMarked
package org.duban.output;

import org.jspecify.annotations.NullMarked;
