/** What the program remembers about the person and the window, in a small file of the data folder. */
@NullMarked
package org.duban.settings;

import org.jspecify.annotations.NullMarked;
