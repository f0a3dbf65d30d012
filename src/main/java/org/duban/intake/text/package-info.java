/** Recognises what a plan says in plain text: numbers, times, quantities; knows no file format. */
@NullMarked
package org.duban.intake.text;

import org.jspecify.annotations.NullMarked;
