package org.duban.architecture.planted.elsewhere;

import java.time.LocalDate;
import java.time.ZoneId;

/** Planted breaches: static state, a hidden clock, the standard streams, a long constructor. */
final class BadHabits {

    private static int count;

    private final int sum;

    BadHabits(int a, int b, int c, int d, int e, int f, int g, int h) {
        sum = a + b + c + d + e + f + g + h;
    }

    int countedSum() {
        count++;
        System.out.println(LocalDate.now(ZoneId.systemDefault()));
        return sum + count;
    }
}
