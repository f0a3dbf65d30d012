/** The command line over the use cases; the only user of the standard streams. */
@NullMarked
package org.duban.cli;

import org.jspecify.annotations.NullMarked;
