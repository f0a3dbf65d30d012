/** Measurements of speed, run by the profile {@code bench}. */
package org.duban.bench;
