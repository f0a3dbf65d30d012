package org.duban.timeline;

import org.duban.domain.progress.TrafficLight;

/**
 * The inks of a light.
 *
 * @param sign  its shape, borders and diamonds
 * @param words its name in words
 * @param tint  the part of a bar that is done
 * @param pale  the part of a bar that is not
 * @param track the done part of the thin line before a diamond
 */
public record LightInks(Ink sign, Ink words, Ink tint, Ink pale, Ink track) {

    /** Those of the light. */
    public static LightInks of(TrafficLight light) {
        String name = light.name();
        return new LightInks(
                Ink.valueOf(name),
                Ink.valueOf(name + "_WORDS"),
                Ink.valueOf(name + "_TINT"),
                Ink.valueOf(name + "_PALE"),
                Ink.valueOf(name + "_TRACK"));
    }
}
