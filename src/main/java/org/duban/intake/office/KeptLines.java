package org.duban.intake.office;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows or the columns of a sheet that hold something, numbered anew without gaps. */
final class KeptLines {

    private final int[] numbers;

    KeptLines(IntStream numbers) {
        this.numbers = numbers.sorted().distinct().toArray();
    }

    int size() {
        return numbers.length;
    }

    /** How many there are up to this number of the sheet, itself included. */
    int upTo(int number) {
        int found = Arrays.binarySearch(numbers, number);
        return found < 0 ? -found - 1 : found + 1;
    }
}
