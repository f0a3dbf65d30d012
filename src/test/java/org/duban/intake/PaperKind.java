package org.duban.intake;

/** A kind of paper: its name, the paper that shows it, and what is to be read from it in the words of {@link DraftInLines}. */
record PaperKind(String name, String paper, String reading) {

    @Override
    public String toString() {
        return name;
    }
}
