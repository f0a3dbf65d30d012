package org.duban.domain.report;

/**
 * 佐证材料: a file that was copied into the data folder, found there by what is in it.
 *
 * @param name   the file's name when it was added
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 * @param bytes  its size
 */
public record Evidence(String name, String sha256, long bytes) {

    public Evidence {
        if (name.isBlank() || !sha256.matches("[0-9a-f]{64}") || bytes < 0) {
            throw new IllegalArgumentException("no evidence: " + name);
        }
    }
}
