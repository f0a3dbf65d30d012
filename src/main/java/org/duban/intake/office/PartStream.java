package org.duban.intake.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.duban.usecase.Progress;

/** The inflated bytes of a part: counted, told to whoever waits, and refused beyond the limit. */
final class PartStream extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private final long size;
    private final long limit;
    private final Progress progress;
    private long count;
    private long told;

    PartStream(InputStream in, long size, long limit, Progress progress) {
        super(in);
        this.size = Math.max(size, 0);
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw new TooMuch("more than " + limit + " bytes");
        }
        if (count - told >= STEP) {
            told = count;
            progress.at(Math.min(count, size), size);
        }
    }
}
