package org.duban.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens the compound file that a .doc or .xls is. WPS Office may end one within a block, and leave away blocks of
 * nothing behind it; it is filled up then.
 */
final class CompoundFile {

    private static final int BLOCK = 512;
    private static final int FILLING = 8;
    private static final int TABLE_BLOCKS_AT = 44;
    /** What one block of the allocation table stands for. */
    private static final long TABLE_REACH = 128L * BLOCK;

    private CompoundFile() {}

    /**
     * The streams in the file, to be closed; the file itself is closed already.
     *
     * @throws IOException when the file is no compound file or is damaged
     */
    static POIFSFileSystem open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] whole = bytes.length % BLOCK == 0 ? bytes : Arrays.copyOf(bytes, (bytes.length / BLOCK + FILLING) * BLOCK);
        if (tableBlocks(whole) * TABLE_REACH > whole.length + 2 * TABLE_REACH + whole.length / 8) {
            throw new IOException("the allocation table is larger than the file");
        }
        return new POIFSFileSystem(new ByteArrayInputStream(whole));
    }

    /** The number that decides how much memory is taken before anything is read. */
    private static long tableBlocks(byte[] file) {
        return file.length < BLOCK
                ? Long.MAX_VALUE / TABLE_REACH
                : Integer.toUnsignedLong(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(TABLE_BLOCKS_AT));
    }
}
