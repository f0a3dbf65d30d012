package org.duban.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** A name that is still free beside a file: “表.docx” gives “表 (2).docx”. */
final class FreeName {

    private FreeName() {}

    static String beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> stem + " (" + n + ")" + ending)
                .filter(free -> Files.notExists(file.resolveSibling(free)))
                .findFirst()
                .orElse(name);
    }
}
