package org.duban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that comes in through a pipe: UTF-8, or where it cannot be that the encoding of Chinese Windows. */
final class TypedText {

    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private TypedText() {}

    static String read(InputStream in) {
        try {
            byte[] bytes = in.readAllBytes();
            return isUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, CHINESE_WINDOWS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
