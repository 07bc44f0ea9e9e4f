package org.mainstay.app.run;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// The last run, kept whole in the user's cache: its tables, its report, and the files behind it byte for byte.
///
/// A file lies under its SHA-256 in `sources/`. A member of an archive is not unpacked: the archive lies there as it
/// was dropped, and `held.csv` says which file holds which source.
public final class LastRun implements Contents {

    private static final String SOURCES = "sources";
    private static final String HELD = "held.csv";
    private static final String MEMBER = "!";

    private final Path folder;

    /// The run kept in this cache folder.
    public LastRun(Path cache) {
        this.folder = cache.resolve("last");
    }

    public Path folder() {
        return folder;
    }

    /// Keeps a run in place of the one before.
    ///
    /// @param from the folder that the run's sources were read from
    /// @param more what else belongs to the run, such as its report
    public void keep(Path from, Run run, Delivery.Contents more) throws CannotWrite {
        Delivery.replace(folder, fresh -> {
            FigureTables.write(fresh, run);
            more.write(fresh);
            keepSources(fresh, from, run);
        });
    }

    public Optional<SavedRun> open() throws IOException {
        return SavedRun.open(folder);
    }

    /// The bytes of a source, if this run kept them.
    @Override
    public Optional<Content> find(Source source) throws IOException {
        var held = folder.resolve(HELD);
        if (!Files.isRegularFile(held)) {
            return Optional.empty();
        }
        try (var table = CsvReader.builder().ofNamedCsvRecord(held)) {
            for (var row : table) {
                if (row.getField("sha256").equals(source.sha256())) {
                    var path = SafeCsv.unguard(row.getField("path"));
                    var kept = new Source(source.sha256(), path, source.sheet(), source.bytes());
                    return Folder.find(folder.resolve(SOURCES), kept);
                }
            }
        }
        return Optional.empty();
    }

    private static void keepSources(Path fresh, Path from, Run run) throws IOException {
        var sources = Files.createDirectory(fresh.resolve(SOURCES));
        Map<String, String> kept = new HashMap<>();
        try (var out = Files.newBufferedWriter(fresh.resolve(HELD));
                var table = new SafeCsv(out, "sha256", "path")) {
            for (var source : run.sources()) {
                var file = source.path().split(MEMBER, 2)[0];
                var place = kept.get(file);
                if (place == null) {
                    place = copy(from.resolve(file), sources);
                    kept.put(file, place);
                }
                table.row(source.sha256(), place + source.path().substring(file.length()));
            }
        }
    }

    /// Copies a file under its SHA-256 and its own name; the answer is where, from the folder of all sources.
    private static String copy(Path file, Path sources) throws IOException {
        var digest = digest(file);
        var name = String.valueOf(file.getFileName());
        var folder = Files.createDirectories(sources.resolve(digest));
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return digest + "/" + name;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256.", cause);
        }
    }
}
