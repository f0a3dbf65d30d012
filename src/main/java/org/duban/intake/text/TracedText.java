package org.duban.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duban.domain.draft.Passage;

/** A text put together from pieces of paragraphs, which knows where each of its characters stands in the document. */
public final class TracedText {

    private static final TracedText EMPTY = new TracedText("", List.of());

    /**
     * Characters that stand side by side in one paragraph.
     *
     * @param start     the first one's position in the text put together
     * @param paragraph 0 for what no paragraph holds, such as a blank between two of them
     * @param from      the first one's position in the paragraph
     */
    private record Piece(int start, int paragraph, int from) {}

    private final String text;
    private final List<Piece> pieces;

    private TracedText(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** The whole words of a paragraph, as a {@link org.duban.domain.draft.DraftParagraph} has them. */
    public static TracedText of(int paragraph, String text) {
        return text.isEmpty() ? EMPTY : new TracedText(text, List.of(new Piece(0, paragraph, 0)));
    }

    /** Texts that are one, joined as {@link PlainText#join} does. */
    public static TracedText join(List<TracedText> texts) {
        var joined = new Builder();
        for (TracedText text : texts) {
            if (!joined.text.isEmpty()
                    && !text.isEmpty()
                    && PlainText.mustPart(joined.text.charAt(joined.text.length() - 1), text.text.charAt(0))) {
                joined.blank();
            }
            joined.add(text, 0, text.length());
        }
        return joined.done();
    }

    /** Texts with nothing between them, since something cut what is one. */
    public static TracedText mend(List<TracedText> texts) {
        var mended = new Builder();
        texts.forEach(text -> mended.add(text, 0, text.length()));
        return mended.done();
    }

    /** The words alone. */
    public String text() {
        return text;
    }

    /** The number of characters. */
    public int length() {
        return text.length();
    }

    /** Whether it has no characters. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The characters from one position to before another, blanks at the ends left out. */
    public TracedText sub(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == 0 && end == text.length()) {
            return this;
        }
        var part = new Builder();
        part.add(this, start, end);
        return part.done();
    }

    /** From a position to the end, blanks at the ends left out. */
    public TracedText sub(int from) {
        return sub(from, text.length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The paragraph that it begins in; 0 where it has no characters. */
    public int paragraph() {
        return pieces.stream().mapToInt(Piece::paragraph).filter(number -> number > 0).findFirst().orElse(0);
    }

    /** Where all its characters stand, in their order. */
    public List<Passage> passages() {
        return passages(0, text.length());
    }

    /** Where the characters from one position to before another stand, in their order. */
    public List<Passage> passages(int from, int to) {
        var passages = new ArrayList<Passage>();
        for (int i = from < to ? at(from) : pieces.size(); i < pieces.size() && pieces.get(i).start() < to; i++) {
            Piece piece = pieces.get(i);
            int first = Math.max(from, piece.start());
            int offset = piece.from() - piece.start();
            if (piece.paragraph() > 0) {
                add(passages, new Passage(piece.paragraph(), first + offset, Math.min(to, end(i)) + offset));
            }
        }
        return passages;
    }

    /** Adds a passage, with the one before as one where nothing stands between them. */
    private static void add(List<Passage> passages, Passage next) {
        Passage last = passages.isEmpty() ? null : passages.getLast();
        if (last != null && last.paragraph() == next.paragraph() && last.to() == next.from()) {
            passages.set(passages.size() - 1, new Passage(last.paragraph(), last.from(), next.to()));
        } else {
            passages.add(next);
        }
    }

    /** The piece that holds the character. */
    private int at(int position) {
        int found = Collections.binarySearch(pieces, new Piece(position, 0, 0), (a, b) -> Integer.compare(a.start(), b.start()));
        return found < 0 ? -found - 2 : found;
    }

    private int end(int piece) {
        return piece + 1 < pieces.size() ? pieces.get(piece + 1).start() : text.length();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a text together from parts of others. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        /** Adds the characters of a text from one position to before another. */
        public Builder add(TracedText other, int from, int to) {
            for (int i = from < to ? other.at(from) : other.pieces.size();
                    i < other.pieces.size() && other.pieces.get(i).start() < to;
                    i++) {
                Piece piece = other.pieces.get(i);
                int first = Math.max(from, piece.start());
                pieces.add(new Piece(
                        text.length() + first - from,
                        piece.paragraph(),
                        piece.paragraph() == 0 ? 0 : piece.from() + first - piece.start()));
            }
            text.append(other.text, from, to);
            return this;
        }

        private void blank() {
            pieces.add(new Piece(text.length(), 0, 0));
            text.append(' ');
        }

        /** The text so far. */
        public TracedText done() {
            return text.isEmpty() ? EMPTY : new TracedText(text.toString(), List.copyOf(pieces));
        }
    }
}
