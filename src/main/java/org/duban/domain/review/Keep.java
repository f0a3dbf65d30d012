package org.duban.domain.review;

import java.util.List;

/** 确认: what is in doubt stays as it is, also a name that is to be a department of its own. */
public record Keep(List<Sign> signs) implements Decision {

    public Keep {
        signs = List.copyOf(signs);
    }

    @Override
    public Content on(Content content) {
        return content.keeping(signs);
    }
}
