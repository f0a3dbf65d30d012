package org.duban.intake.office;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens the container of .doc and .xls files. WPS Office leaves away what is empty of the last blocks, which POI misses: they
 * are added in memory.
 */
final class CompoundFile {

    private static final int HEAD = 512;
    private static final int BLOCK_SIZE_AT = 0x1E;
    private static final int TABLES_AT = 0x2C;
    private static final int SMALLEST = 9;
    private static final int LARGEST = 12;

    private CompoundFile() {}

    static POIFSFileSystem open(Path file) throws IOException {
        mustBeAsLargeAsItSays(file);
        try (InputStream in = new SequenceInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new ByteArrayInputStream(new byte[1 << LARGEST]))) {
            return new POIFSFileSystem(in);
        }
    }

    /** POI takes memory for all the blocks that the head names, whatever the size of the file. */
    private static void mustBeAsLargeAsItSays(Path file) throws IOException {
        var head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        try (InputStream in = Files.newInputStream(file)) {
            head.put(in.readNBytes(HEAD));
        }
        int shift = Math.clamp(head.getShort(BLOCK_SIZE_AT), SMALLEST, LARGEST);
        long blocksOfATable = (1L << shift) / Integer.BYTES;
        long tables = Integer.toUnsignedLong(head.getInt(TABLES_AT));
        if ((tables - 1) * blocksOfATable << shift > Files.size(file)) {
            throw new IOException("more blocks than bytes");
        }
    }
}
