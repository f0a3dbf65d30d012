package org.duban.output;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** The properties of an office file: its title, and nobody's name. */
public final class DocumentProperties {

    private static final String APPLICATION = "Duban";

    private DocumentProperties() {}

    /** Writes the title and takes out what the library put in. */
    public static void write(POIXMLProperties properties, String title) {
        properties.getCoreProperties().setTitle(PrintableText.line(title));
        properties.getCoreProperties().getUnderlyingProperties().setCreatorProperty(Optional.empty());
        properties.getExtendedProperties().setApplication(APPLICATION);
    }
}
