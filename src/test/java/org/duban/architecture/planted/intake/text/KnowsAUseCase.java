package org.duban.architecture.planted.intake.text;

import org.duban.usecase.Refusal;

/** A planted breach: a recogniser knows a use case. */
record KnowsAUseCase(Refusal refusal) {}
