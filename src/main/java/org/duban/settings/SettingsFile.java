package org.duban.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code settings.json} of the data folder; it is never half-written, and a damaged one is kept aside. */
public final class SettingsFile {

    /** What the file is called. */
    public static final String NAME = "settings.json";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * @param folder the data folder; it is made when settings are first saved
     */
    public SettingsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * What was read.
     *
     * @param damaged where a file that could not be read was put aside; null when all is well
     */
    public record Loaded(Settings settings, @Nullable Path damaged) {}

    /** Reads the settings; those that the file does not name are the defaults. Never fails. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.defaults(), null);
        }
        try {
            return new Loaded(parsed(Files.readString(file)), null);
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            LOG.warn("the settings cannot be read", damaged);
            return new Loaded(Settings.defaults(), setAside());
        }
    }

    /** The settings as {@link #load} reads them; a file that cannot be read stays where it is. */
    public Settings glance() {
        try {
            return Files.exists(file) ? parsed(Files.readString(file)) : Settings.defaults();
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            LOG.warn("the settings cannot be read", damaged);
            return Settings.defaults();
        }
    }

    /**
     * Writes the settings beside the file, then moves them into its place.
     *
     * @throws Refusal when the folder cannot be written
     */
    public void save(Settings settings) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(folder, NAME, ".new");
            try {
                Files.writeString(beside, json.writeValueAsString(settings));
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw new Refusal("settings-not-saved", file.toString()).because(failure);
        }
    }

    private Settings parsed(String text) {
        if (!(json.readTree(text) instanceof ObjectNode stored)) {
            throw new IllegalArgumentException("not an object");
        }
        ObjectNode complete = json.valueToTree(Settings.defaults());
        stored.properties().stream()
                .filter(named -> !named.getValue().isNull())
                .forEach(named -> complete.set(named.getKey(), named.getValue()));
        complete.set("lights", json.valueToTree(lights(stored.path("lights"))));
        complete.set("reporting", json.valueToTree(reporting(stored.path("reporting"))));
        complete.set("folders", json.valueToTree(folders(stored.path("folders"))));
        complete.set("evidence", json.valueToTree(evidence(stored.path("evidence"))));
        complete.set("backups", json.valueToTree(backups(stored.path("backups"))));
        JsonNode idle = stored.path("idleMinutes");
        complete.put("idleMinutes", idle.isInt() && Settings.isIdle(idle.intValue()) ? idle.intValue() : Settings.USUAL_IDLE);
        return json.treeToValue(complete, Settings.class);
    }

    /** Limits typed into the file by hand are no reason to forget everything else. */
    private static LightLimits lights(JsonNode stored) {
        JsonNode days = stored.path("days");
        JsonNode points = stored.path("points");
        LightLimits standard = LightLimits.STANDARD;
        return new LightLimits(
                days.isInt() && LightLimits.isDays(days.intValue()) ? days.intValue() : standard.days(),
                points.isInt() && LightLimits.isPoints(points.intValue()) ? points.intValue() : standard.points());
    }

    private static ReportingRules reporting(JsonNode stored) {
        JsonNode days = stored.path("dueDays");
        ReportingRules standard = ReportingRules.STANDARD;
        return new ReportingRules(
                days.isInt() && ReportingRules.isDays(days.intValue()) ? days.intValue() : standard.dueDays(),
                stored.path("everyLead").asBoolean(standard.everyLead()));
    }

    private static Map<String, String> folders(JsonNode stored) {
        return stored.propertyStream()
                .filter(named -> named.getValue().isString())
                .collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue().asString()));
    }

    private static EvidenceLimits evidence(JsonNode stored) {
        JsonNode size = stored.path("megabytes");
        EvidenceLimits standard = EvidenceLimits.STANDARD;
        List<String> types = stored.path("types").valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
        return new EvidenceLimits(
                size.isInt() && EvidenceLimits.isMegabytes(size.intValue()) ? size.intValue() : standard.megabytes(),
                types.isEmpty() ? standard.types() : types);
    }

    private static BackupChoice backups(JsonNode stored) {
        JsonNode folder = stored.path("secondFolder");
        JsonNode size = stored.path("gigabytes");
        return new BackupChoice(
                folder.isString() && BackupChoice.isFolder(folder.asString()) ? folder.asString() : null,
                size.isInt() && BackupChoice.isGigabytes(size.intValue()) ? size.intValue() : BackupChoice.STANDARD.gigabytes());
    }

    private Path setAside() {
        Path aside = file.resolveSibling("settings.damaged.json");
        try {
            move(file, aside);
        } catch (IOException failure) {
            LOG.warn("the damaged settings stay where they are", failure);
            return file;
        }
        return aside;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
