/** Reads a plan from a document: the parts that recognise, composed into a draft with its findings. */
@NullMarked
package org.duban.intake;

import org.jspecify.annotations.NullMarked;
