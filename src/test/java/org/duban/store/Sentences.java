package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.usecase.Refusal;

/** What people read of a refusal. */
final class Sentences {

    private Sentences() {}

    /** Fails unless it is that refusal, and both languages have a whole sentence for it that names the place. */
    static void mustTell(Refusal refusal, String key, String place) {
        assertThat(refusal.key()).as("%s", refusal.getCause()).isEqualTo(key);
        for (Language each : Language.values()) {
            assertThat(new Messages(each).sentence(refusal)).contains(place).doesNotContain("{", "null");
        }
    }
}
