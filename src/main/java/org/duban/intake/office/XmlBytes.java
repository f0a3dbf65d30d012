package org.duban.intake.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** The characters of a part: UTF-8 or UTF-16. Java's own reader of XML would print a line for each byte that is neither. */
final class XmlBytes {

    private static final int MARK = 3;

    private final InputStream part;

    XmlBytes(InputStream part) {
        this.part = new BufferedInputStream(part);
    }

    /** A reader that fails at the first byte that is no character. */
    Reader reader() throws XMLStreamException {
        try {
            part.mark(MARK);
            int first = part.read();
            int second = part.read();
            int third = part.read();
            boolean marked = first == 0xEF && second == 0xBB && third == 0xBF;
            if (!marked) {
                part.reset();
            }
            return new InputStreamReader(part, charset(first, second).newDecoder());
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    private static Charset charset(int first, int second) {
        if (first == 0xFE || first == 0xFF) {
            return StandardCharsets.UTF_16;
        }
        if (first == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
