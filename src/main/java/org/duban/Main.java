package org.duban;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return args.length;
    }
}
