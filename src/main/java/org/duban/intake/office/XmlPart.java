package org.duban.intake.office;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks the elements of an XML part from outside in, without document types and entities. */
final class XmlPart {

    /** What to do with one element; it must read the element to its end. */
    @FunctionalInterface
    interface ElementHandler {

        void element(String name) throws XMLStreamException;
    }

    /** The reader's own limit of 100 is within reach of drawings in tables; 0 leaves it to ours. */
    private static final String OWN_DEPTH_LIMIT = "jdk.xml.maxElementDepth";

    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    XmlPart(InputStream part, int deepest) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(OWN_DEPTH_LIMIT, "0");
        this.reader = factory.createXMLStreamReader(new XmlBytes(part).reader());
        this.deepest = deepest;
        toRoot();
    }

    private void toRoot() throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
        }
    }

    /** The name of the outermost element, before anything else is read. */
    String root() {
        return reader.getLocalName();
    }

    /** Hands every child of the present element to the handler and stops at the element's end. */
    void eachChild(ElementHandler handler) throws XMLStreamException {
        depth++;
        mustNotExceed(depth);
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                handler.element(reader.getLocalName());
            }
        }
        depth--;
    }

    private void mustNotExceed(int elements) {
        if (elements > deepest) {
            throw new TooMuch("elements within elements: " + elements);
        }
    }

    /** Passes over the present element. */
    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                mustNotExceed(depth + open);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** Appends the characters of the present element, not those of elements in it. */
    void text(StringBuilder into) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** The characters of the present element. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        text(text);
        return text.toString();
    }

    /** The value of an attribute of that local name, in whatever namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute, or another where it does not stand. */
    String attribute(String name, String other) {
        String value = attribute(name);
        return value == null ? other : value;
    }

    /** A number of an attribute, or another where it does not stand or is no number. */
    int number(String name, int other) {
        try {
            return Integer.parseInt(attribute(name, ""));
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Whether an on/off attribute is on, as it is where it does not stand. */
    boolean on(String name) {
        return switch (attribute(name, "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}
