package org.duban.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.duban.usecase.Progress;

/** What is read while somebody waits, who may cancel it; asked at the beginning and after each {@value #PIECE} bytes. */
final class Watched extends FilterInputStream {

    private static final int PIECE = 1 << 20;

    private final Progress progress;
    private long left;

    Watched(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        ask(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        ask(length);
        return super.read(bytes, from, length);
    }

    private void ask(int bytes) {
        if (left <= 0) {
            progress.at(0, 0);
            left = PIECE;
        }
        left -= bytes;
    }
}
