package org.duban.settings;

import java.util.HashMap;
import java.util.Map;
import org.duban.domain.progress.LightLimits;
import org.duban.messages.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one session to the next.
 *
 * @param window null before the window was first closed
 * @param splits where panes were divided by hand, 0 to 1, by the id of the divided pane
 * @param lights from where on the lights warn
 */
public record Settings(
        Language language,
        Theme theme,
        Identity identity,
        @Nullable WindowBounds window,
        Map<String, Double> splits,
        LightLimits lights) {

    public Settings {
        splits = Map.copyOf(splits);
    }

    /** The settings of a program that was never used. */
    public static Settings defaults() {
        return new Settings(Language.CHINESE, Theme.SYSTEM, new Identity("", "", ""), null, Map.of(), LightLimits.STANDARD);
    }

    /** The same with another language. */
    public Settings with(Language other) {
        return new Settings(other, theme, identity, window, splits, lights);
    }

    /** The same, light or dark. */
    public Settings with(Theme other) {
        return new Settings(language, other, identity, window, splits, lights);
    }

    /** The same for somebody else. */
    public Settings with(Identity other) {
        return new Settings(language, theme, other, window, splits, lights);
    }

    /** The same with the window elsewhere. */
    public Settings with(WindowBounds other) {
        return new Settings(language, theme, identity, other, splits, lights);
    }

    /** The same with lights that warn elsewhere. */
    public Settings with(LightLimits other) {
        return new Settings(language, theme, identity, window, splits, other);
    }

    /** The same with a pane divided elsewhere. */
    public Settings withSplit(String pane, double position) {
        var others = new HashMap<>(splits);
        others.put(pane, position);
        return new Settings(language, theme, identity, window, others, lights);
    }
}
