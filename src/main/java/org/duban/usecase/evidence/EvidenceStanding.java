package org.duban.usecase.evidence;

/** How the copy of a file that was added as evidence is found. */
public enum EvidenceStanding {
    /** It is what it was. */
    WHOLE,
    /** It is not there. */
    MISSING,
    /** Something else stands in it, or it cannot be read to its end. */
    ALTERED
}
