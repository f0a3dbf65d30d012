/** Measurements of speed; run by the profile {@code bench}. */
@org.jspecify.annotations.NullMarked
package org.duban.bench;
