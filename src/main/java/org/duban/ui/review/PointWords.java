package org.duban.ui.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.domain.review.Point;
import org.duban.domain.review.Remedy;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Says in few words what a point is about. */
final class PointWords {

    private static final int MOST = 6;

    private final Messages messages;

    PointWords(Messages messages) {
        this.messages = messages;
    }

    /** 时限为推定. */
    String title(Point point) {
        return messages.text("review.kind." + point.kind());
    }

    /** 第24项 “10月中旬前” 推定2024-10-20. */
    String detail(Point point, @Nullable Review review) {
        List<String> words = point.finding().words();
        return messages.text(
                        "review.detail." + point.kind(),
                        word(words, 0),
                        word(words, 1),
                        review == null ? "" : tasks(point, review))
                .strip();
    }

    /** What the button of a remedy says. */
    String remedy(Remedy remedy) {
        if (remedy instanceof Remedy.SameAs(var printed, var proposals)) {
            return proposals.isEmpty()
                    ? messages.text("review.remedy." + Remedy.Label.PICK_LEAD)
                    : messages.text("review.remedy." + remedy.label(), proposals.getFirst());
        }
        return messages.text("review.remedy." + remedy.label());
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private String tasks(Point point, Review review) {
        List<String> numbers = review.tasks()
                .filter(task -> point.tasks().contains(task.key()))
                .map(ReviewTask::draft)
                .map(draft -> draft.number())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        String some = numbers.stream().limit(MOST).collect(Collectors.joining(messages.text("review.comma")));
        return numbers.size() > MOST
                ? messages.text("review.tasks-and-more", some, numbers.size())
                : messages.text("review.tasks", some);
    }
}
