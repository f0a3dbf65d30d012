package org.duban.usecase.form;

import org.duban.usecase.chase.ChasePaper;

/** The ways of forms out of the program and back, and of the list of those that do not come back. */
public record FormPorts(FormPaper paper, FormReader reader, ChasePaper chase) {}
