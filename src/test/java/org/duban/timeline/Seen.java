package org.duban.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can be read off the marks of a row. */
record Seen(List<Mark> marks) {

    <T extends Mark> Stream<T> all(Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends Mark> T only(Class<T> kind) {
        return all(kind).reduce((a, b) -> {
            throw new AssertionError("several: " + a + ", " + b);
        }).orElseThrow();
    }

    List<String> words() {
        return all(Mark.Words.class).map(Mark.Words::words).toList();
    }

    Mark.Words words(String words) {
        return all(Mark.Words.class).filter(each -> each.words().equals(words)).findFirst().orElseThrow();
    }

    /** The boxes with that fill. */
    List<Mark.Box> filled(Ink ink) {
        return all(Mark.Box.class).filter(each -> each.fill() == ink).toList();
    }

    /** The one box with that border. */
    Mark.Box bordered(Ink ink) {
        return all(Mark.Box.class).filter(each -> each.border() == ink).findFirst().orElseThrow();
    }

    /** Where words, signs, arrows and diamonds lie, from left to right. */
    List<Extent> spans() {
        return marks.stream().flatMap(Seen::span).sorted(Comparator.comparingDouble(Extent::from)).toList();
    }

    /** Those of them that lie over another. */
    List<Extent> overlapping() {
        List<Extent> spans = spans();
        var over = new ArrayList<Extent>();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to() - 1e-6) {
                over.add(spans.get(i));
            }
        }
        return over;
    }

    /** Those of the marks that reach out of a window of that width. */
    List<Mark> outside(double width) {
        return marks.stream().filter(each -> reachesOut(each, width)).toList();
    }

    private static boolean reachesOut(Mark mark, double width) {
        return Stream.concat(span(mark), box(mark)).anyMatch(each -> each.from() < -1e-6 || each.to() > width + 1e-6);
    }

    private static Stream<Extent> box(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> Stream.of(new Extent(box.x(), box.x() + box.width()));
            case Mark.Hatch hatch -> Stream.of(new Extent(hatch.x(), hatch.x() + hatch.width()));
            default -> Stream.empty();
        };
    }

    private static Stream<Extent> span(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> Stream.of(new Extent(words.x(), words.x() + words.width()));
            case Mark.Sign sign -> Stream.of(around(sign.x(), sign.size()));
            case Mark.Diamond diamond -> Stream.of(around(diamond.x(), diamond.size()));
            case Mark.Arrow arrow -> Stream.of(around(arrow.x(), arrow.size()));
            default -> Stream.empty();
        };
    }

    private static Extent around(double x, double size) {
        return new Extent(x - size / 2, x + size / 2);
    }
}
