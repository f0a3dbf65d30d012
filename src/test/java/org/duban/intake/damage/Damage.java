package org.duban.intake.damage;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** A way to damage a file of any kind. */
enum Damage {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] damaged = file.clone();
            for (int i = 1 << random.nextInt(9); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    FRONT_LOST {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOfRange(file, random.nextInt(file.length), file.length);
        }
    },
    BLANKED {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] damaged = file.clone();
            int from = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, from + 1 + random.nextInt(4096));
            Arrays.fill(damaged, from, to, (byte) (random.nextBoolean() ? 0 : 0xFF));
            return damaged;
        }
    },
    /** Lengths and offsets in a file's tables are mostly four bytes: some of them replaced, near the front. */
    FALSE_LENGTHS {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] damaged = file.clone();
            int front = Math.min(damaged.length, random.nextBoolean() ? 2048 : damaged.length);
            for (int i = 1 + random.nextInt(8); i > 0 && front >= 4; i--) {
                int at = random.nextInt(front / 4) * 4;
                int value = random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt() >> random.nextInt(32);
                for (int b = 0; b < 4; b++) {
                    damaged[at + b] = (byte) (value >> (8 * b));
                }
            }
            return damaged;
        }
    },
    DOUBLED_STRETCH {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(10_000));
            var damaged = new ByteArrayOutputStream();
            damaged.write(file, 0, to);
            for (int i = random.nextInt(20); i >= 0; i--) {
                damaged.write(file, from, to - from);
            }
            damaged.write(file, to, file.length - to);
            return damaged.toByteArray();
        }
    };

    /** The file damaged, a new array; the file must not be empty. */
    abstract byte[] of(byte[] file, Random random);
}
