package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.duban.usecase.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The zip file that a .docx or .xlsx is. Only the parts that hold text are opened: what WPS Office writes wrongly into the
 * document properties does no harm.
 */
final class OfficePackage implements AutoCloseable {

    /** A part that another one names: the id it uses, its kind's last word (officeDocument, worksheet), its path. */
    record Relation(String id, String kind, String target) {}

    private final ZipFile zip;
    private final Limits limits;
    private final Progress progress;
    private @Nullable Map<String, ZipEntry> plainNames;

    OfficePackage(Path file, Limits limits, Progress progress) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.limits = limits;
        this.progress = progress;
    }

    /** The part that the whole file is about: the one that the package names, or where programs put it. */
    Optional<String> mainPart() throws IOException, XMLStreamException {
        Stream<String> named = relations("").stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target);
        return Stream.concat(named, Stream.of("word/document.xml", "xl/workbook.xml"))
                .filter(this::has)
                .findFirst();
    }

    /** The part of that kind that this one names, or where it names none the one that programs put beside it. */
    Optional<String> beside(String part, String kind) throws IOException, XMLStreamException {
        String usual = part.substring(0, part.lastIndexOf('/') + 1) + kind + ".xml";
        return Stream.concat(
                        relations(part).stream().filter(relation -> relation.kind().equals(kind)).map(Relation::target),
                        Stream.of(usual))
                .filter(this::has)
                .findFirst();
    }

    /** Whether the package has this part. */
    boolean has(String part) {
        return entry(part).isPresent();
    }

    /** The parts that this one names; the empty name stands for the package. */
    List<Relation> relations(String part) throws IOException, XMLStreamException {
        int folder = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        var found = new ArrayList<Relation>();
        if (has(relations)) {
            try (InputStream in = open(relations)) {
                XmlPart xml = xml(in);
                xml.eachChild(name -> {
                    found.add(relation(xml, part));
                    xml.skip();
                });
            }
        }
        return found;
    }

    private static Relation relation(XmlPart xml, String part) {
        String kind = xml.attribute("Type", "");
        return new Relation(
                xml.attribute("Id", ""),
                kind.substring(kind.lastIndexOf('/') + 1),
                resolve(part, xml.attribute("Target", "")));
    }

    private static String resolve(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target.replace('\\', '/')).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException notWithin) {
            return "";
        }
    }

    /** The bytes of a part, inflated. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = entry(part).orElseThrow(() -> new IOException("no part " + part));
        return new PartStream(zip.getInputStream(entry), entry.getSize(), limits.partBytes(), progress);
    }

    /** The elements of a part opened before. */
    XmlPart xml(InputStream part) throws XMLStreamException {
        return new XmlPart(part, limits.depth());
    }

    Limits limits() {
        return limits;
    }

    /** By its name; or by a name that differs in backslashes, a slash in front or capitals, as some programs write it. */
    private Optional<ZipEntry> entry(String part) {
        ZipEntry exact = zip.getEntry(part);
        return Optional.ofNullable(exact == null ? entriesByPlainName().get(plain(part)) : exact);
    }

    private Map<String, ZipEntry> entriesByPlainName() {
        if (plainNames == null) {
            plainNames = zip.stream()
                    .collect(Collectors.toMap(entry -> plain(entry.getName()), entry -> entry, (one, two) -> one));
        }
        return plainNames;
    }

    private static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
