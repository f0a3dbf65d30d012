package org.duban.usecase.form;

/** What to do about a form whose file is there already; a department may have filled it in. */
public enum ExistingForms {
    /** None at all is written. */
    REFUSE,
    /** It stays, and only the others are written. */
    KEEP,
    /** It is written anew. */
    REPLACE
}
