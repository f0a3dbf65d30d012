package org.duban.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is read from a file that may have been made up: it unpacks to so much and no more. */
final class AtMost extends FilterInputStream {

    private long left;

    /**
     * @param most bytes that may come, 0 or more
     */
    AtMost(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("there is more than there may be");
        }
    }
}
