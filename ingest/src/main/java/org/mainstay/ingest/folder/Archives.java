package org.mainstay.ingest.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks into one file: as it is, or into the archive that it is. Nothing is ever written to disk.
final class Archives {

    private static final String WORKBOOK_MEMBER = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_MEMBER = "mimetype";
    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int GZIP = 0x1F8B;
    private static final String GZ = ".gz";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final Limits limits;

    Archives(Limits limits) {
        this.limits = limits;
    }

    /// Everything that one file of the folder holds.
    List<Found> look(Path file, String path) {
        try {
            var magic = magic(file);
            if (magic == ZIP || magic == EMPTY_ZIP) {
                return zip(file, path);
            }
            if (magic >>> 16 == GZIP) {
                return List.of(measured(gzip(file, path), new Measuring(limits)));
            }
            var plain = new Entry(path, Files.size(file), file, () -> Files.newInputStream(file));
            return List.of(measured(plain, new Measuring(limits)));
        } catch (IOException cause) {
            return List.of(Found.refused(new UnreadableFile(Found.unread(path), Reason.of(cause))));
        }
    }

    private static int magic(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var start = bytes.readNBytes(4);
            var magic = 0;
            for (var index = 0; index < 4; index++) {
                magic = (magic << 8) | (index < start.length ? start[index] & 0xFF : 0);
            }
            return magic;
        }
    }

    private static Entry gzip(Path file, String path) throws IOException {
        var name = file.getFileName().toString();
        var member = name.toLowerCase(Locale.ROOT).endsWith(GZ) ? name.substring(0, name.length() - GZ.length()) : name;
        return new Entry(
                path + "!" + member,
                Files.size(file),
                null,
                () -> new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16));
    }

    private List<Found> zip(Path file, String path) {
        try {
            return zip(file, path, StandardCharsets.UTF_8);
        } catch (IOException notInUtf8) {
            // Old programs write names in a code page of their own; here they need only differ from each other.
            try {
                return zip(file, path, StandardCharsets.ISO_8859_1);
            } catch (IOException cause) {
                var reason = Reason.of(cause);
                return List.of(Found.refused(
                        reason.contains("encrypted")
                                ? new EncryptedArchive(Found.unread(path))
                                : new BrokenArchive(Found.unread(path), reason)));
            }
        }
    }

    private List<Found> zip(Path file, String path, Charset names) throws IOException {
        try (var zip = new ZipFile(file.toFile(), names)) {
            if (zip.getEntry(WORKBOOK_MEMBER) != null || zip.getEntry(OPEN_DOCUMENT_MEMBER) != null) {
                // A workbook is a zip too, but it is one file to people.
                var whole = new Entry(path, Files.size(file), file, () -> Files.newInputStream(file));
                return List.of(measured(whole, new Measuring(limits)));
            }
            if (zip.size() > limits.members()) {
                return List.of(
                        Found.refused(new ArchiveLimit(Found.unread(path), "members", limits.members(), zip.size())));
            }
            var members = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !Hidden.inPath(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            return members.isEmpty()
                    ? List.of(Found.refused(new EmptyFile(Found.unread(path))))
                    : members(members, path, entry -> open(file, names, entry));
        }
    }

    private List<Found> members(List<? extends ZipEntry> members, String path, Members opening) {
        var found = new ArrayList<Found>();
        var measuring = new Measuring(limits);
        var met = new HashSet<String>();
        for (var entry : members) {
            var at = path + "!" + entry.getName();
            if (unsafe(entry.getName())) {
                found.add(Found.refused(new UnsafeName(Found.unread(at))));
            } else if (met.add(entry.getName())) {
                var packed = Math.max(entry.getCompressedSize(), 1);
                found.add(measured(member(at, packed, () -> opening.open(entry)), measuring));
            } else {
                // Which of the two would be opened is anyone's guess.
                found.add(Found.refused(new BrokenArchive(Found.unread(at), "two members have this name")));
            }
        }
        return found;
    }

    /// A member that is compressed once more is what it holds.
    private static Entry member(String path, long packed, Entry.Opening opening) {
        return path.toLowerCase(Locale.ROOT).endsWith(GZ)
                ? new Entry(
                        path + "!"
                                + path.substring(
                                        Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1,
                                        path.length() - GZ.length()),
                        packed,
                        null,
                        () -> new GZIPInputStream(opening.open(), 1 << 16))
                : new Entry(path, packed, null, opening);
    }

    /// Opens one member; each opening has its own archive, so that members are read side by side.
    private interface Members {
        InputStream open(ZipEntry entry) throws IOException;
    }

    private static InputStream open(Path file, Charset names, ZipEntry member) throws IOException {
        var zip = new ZipFile(file.toFile(), names);
        try {
            var entry = zip.getEntry(member.getName());
            if (entry == null) {
                throw new ZipException("the member is gone");
            }
            return new Checked(zip, zip.getInputStream(entry), member.getCrc());
        } catch (IOException cause) {
            zip.close();
            throw cause;
        }
    }

    private Found measured(Entry entry, Measuring measuring) {
        try {
            return Found.readable(entry, measuring.measure(entry));
        } catch (LimitExceeded bomb) {
            return Found.refused(new ArchiveLimit(Found.unread(entry.path()), bomb.what(), bomb.limit(), bomb.seen()));
        } catch (IOException cause) {
            return Found.refused(
                    entry.packed()
                            ? new BrokenArchive(Found.unread(entry.path()), Reason.of(cause))
                            : new UnreadableFile(Found.unread(entry.path()), Reason.of(cause)));
        }
    }

    private static boolean unsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/", -1)).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
    }
}
