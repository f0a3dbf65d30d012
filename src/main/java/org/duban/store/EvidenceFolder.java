package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.evidence.EvidenceFiles;
import org.duban.usecase.evidence.EvidenceStanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 佐证材料 beside the ledger, each file under the SHA-256 of its content: {@code evidence/ab/ab12…}. */
public final class EvidenceFolder implements EvidenceFiles {

    static final String NAME = "evidence";
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFolder.class);

    private final Path folder;
    private final OpenedCopies opened;
    private final Faults faults;

    /**
     * @param dataFolder that of the ledger; what is kept lies in its folder {@value #NAME}, made with the first file
     */
    public EvidenceFolder(Path dataFolder) {
        this.folder = dataFolder.resolve(NAME);
        this.opened = new OpenedCopies(dataFolder);
        this.faults = new Faults(dataFolder.resolve(DataFolder.FILE_NAME));
    }

    @Override
    public Evidence keep(Path file, Progress progress) {
        Copying copying = new Copying(file, folder, faults::whenWriting);
        try {
            Files.createDirectories(folder);
            copying.copy(progress);
            Evidence kept = new Evidence(named(file), copying.sha256(), copying.bytes());
            if (check(kept) != EvidenceStanding.WHOLE) {
                copying.moveTo(path(kept));
            }
            return kept;
        } catch (IOException failure) {
            throw faults.whenWriting(failure);
        } finally {
            copying.sweep();
        }
    }

    @Override
    public EvidenceStanding check(Evidence evidence) {
        Path copy = path(evidence);
        if (!Files.isRegularFile(copy)) {
            return EvidenceStanding.MISSING;
        }
        try (InputStream in = Files.newInputStream(copy)) {
            boolean whole = Files.size(copy) == evidence.bytes() && Sha256.of(in).equals(evidence.sha256());
            return whole ? EvidenceStanding.WHOLE : EvidenceStanding.ALTERED;
        } catch (IOException unreadable) {
            return EvidenceStanding.ALTERED;
        }
    }

    @Override
    public Path opened(Evidence evidence) {
        switch (check(evidence)) {
            case MISSING -> throw new Refusal("evidence-missing", evidence.name());
            case ALTERED -> throw new Refusal("evidence-altered", evidence.name());
            case WHOLE -> {}
        }
        try {
            return opened.of(path(evidence), evidence);
        } catch (IOException failure) {
            throw faults.whenWriting(failure);
        }
    }

    /** Takes away what a process left aside that died while it copied, and what was opened to be looked at. */
    void sweep() {
        opened.sweep();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Copying.ASIDE + "*")) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | DirectoryIteratorException failure) {
            LOG.warn("could not remove what was written aside", failure);
        }
    }

    /** Gives what is in a file. */
    @FunctionalInterface
    interface Content {

        InputStream open() throws IOException;
    }

    /**
     * Puts a content there that is kept elsewhere, unless it is there whole.
     *
     * @return whether it had to be put there
     * @throws IOException when it is not what it should be, or cannot be written
     */
    boolean add(Evidence evidence, Content content) throws IOException {
        if (check(evidence) == EvidenceStanding.WHOLE) {
            return false;
        }
        Path place = path(evidence);
        Files.createDirectories(place.getParent());
        Path aside = Files.createTempFile(folder, Copying.ASIDE, "");
        try (InputStream in = content.open()) {
            MessageDigest digest = Sha256.digest();
            Files.copy(new DigestInputStream(in, digest), aside, StandardCopyOption.REPLACE_EXISTING);
            if (!Sha256.inWords(digest).equals(evidence.sha256())) {
                throw new IOException("not what it should be: " + evidence.sha256());
            }
            Copying.moveForGood(aside, place);
            Copying.force(folder);
            return true;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Path path(Evidence evidence) {
        return path(evidence.sha256());
    }

    /** Where a content lies, whether it is there or not. */
    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The SHA-256 that files are named by; whether they are in them is not looked at. */
    SortedSet<String> contents() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> CONTENT.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** Some systems write 佐 in several characters; it is one here. */
    private static String named(Path file) {
        return Normalizer.normalize(Objects.toString(file.getFileName()), Normalizer.Form.NFC);
    }
}
