package org.duban.intake.office;

import javax.xml.stream.XMLStreamException;

/** Reads one of the forms in which a .docx holds the same thing twice, so that its words are read once. */
final class WordAlternatives {

    private final XmlPart xml;
    private boolean read;

    WordAlternatives(XmlPart xml) {
        this.xml = xml;
    }

    /** Hands the first form to the handler and passes over the others. */
    void read(XmlPart.ElementHandler handler) throws XMLStreamException {
        xml.eachChild(name -> {
            if (read) {
                xml.skip();
            } else {
                read = true;
                handler.element(name);
            }
        });
    }
}
