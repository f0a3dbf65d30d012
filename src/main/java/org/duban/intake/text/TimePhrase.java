package org.duban.intake.text;

/** Time words at a place of a folded text, [from, to), and the days they mean. */
record TimePhrase(int from, int to, Span span) {

    int length() {
        return to - from;
    }
}
