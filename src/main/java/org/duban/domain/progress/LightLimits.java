package org.duban.domain.progress;

/**
 * From where on a light warns.
 *
 * @param days   预警 when so many days or fewer are left until a deadline; 0 warns on its last day only
 * @param points 预警 when the percent is so many points or more behind the share of time that has passed, 1 to 100
 */
public record LightLimits(int days, int points) {

    /** 30 days and 30 points. */
    public static final LightLimits STANDARD = new LightLimits(30, 30);

    public LightLimits {
        if (!isDays(days)) {
            throw new IllegalArgumentException("0 to 366 days");
        }
        if (!isPoints(points)) {
            throw new IllegalArgumentException("1 to 100 points");
        }
    }

    /** Whether so many days can be a limit: 0 to 366. */
    public static boolean isDays(int days) {
        return 0 <= days && days <= 366;
    }

    /** Whether so many points can be a limit: 1 to 100. */
    public static boolean isPoints(int points) {
        return 1 <= points && points <= 100;
    }
}
