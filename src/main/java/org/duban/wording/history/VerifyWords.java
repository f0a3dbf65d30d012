package org.duban.wording.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.duban.messages.Messages;
import org.duban.usecase.evidence.CheckEvidence.Lost;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.duban.usecase.history.Verified;
import org.jspecify.annotations.Nullable;

/**
 * Says what 核验 found: what is wrong and what to do, or that nothing is.
 *
 * @param zone in which times are said
 */
public record VerifyWords(Messages messages, ZoneId zone) {

    /** One sentence over all. */
    public String verdict(Verified found) {
        return messages.text(found.isWhole() ? "verify.whole" : "verify.broken");
    }

    /** What the store holds. */
    public String counts(Verified found) {
        var store = found.store();
        return messages.text(
                "verify.counts", store.plans(), store.tasks(), store.reports(), store.accounts(), store.entries(), store.schema());
    }

    /** What there is to know or to do about it; one sentence each, empty where all is well. */
    public List<String> findings(Verified found) {
        var all = new ArrayList<String>();
        switch (found.store().chain()) {
            case Chain.Whole whole -> {}
            case Chain.Unsealed unsealed -> all.add(messages.text("verify.unsealed"));
            case Chain.Broken broken -> all.add(broken(broken));
        }
        if (found.store().altered()) {
            all.add(messages.text("verify.altered"));
        }
        if (isJournalToldOf(found.store())) {
            all.add(messages.text("verify.journal." + found.store().journal()));
        }
        found.evidence().forEach(each -> all.add(lost(each)));
        if (!found.isWhole()) {
            all.add(messages.text("verify.remedy"));
        }
        return all;
    }

    /** An older store, and one to which nothing was done yet, need none. */
    private static boolean isJournalToldOf(StoreState store) {
        boolean needed = store.entries() > 0 && !(store.chain() instanceof Chain.Unsealed);
        return store.journal() != JournalStanding.WHOLE && (needed || store.journal() != JournalStanding.NONE);
    }

    /** 2024年10月10日 10:32. */
    public String time(@Nullable Instant when) {
        return when == null
                ? ""
                : DateTimeFormatter.ofPattern(messages.text("history.time"), messages.locale())
                        .format(when.atZone(zone));
    }

    private String broken(Chain.Broken broken) {
        String key = "verify.chain." + broken.how() + (broken.when() == null ? ".empty" : "");
        return messages.text(
                key, broken.number(), time(broken.when()), broken.who() == null ? "" : broken.who(), broken.missing());
    }

    private String lost(Lost lost) {
        return messages.text(
                "verify.evidence." + lost.standing(),
                lost.evidence().name(),
                Integer.toString(lost.year()),
                lost.task(),
                lost.report().quarter().toString());
    }
}
