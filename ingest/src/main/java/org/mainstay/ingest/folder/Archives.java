package org.mainstay.ingest.folder;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks into one file: as it is, or into the archive that it is. Nothing is ever written to disk.
final class Archives {

    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int GZIP = 0x1F8B;
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
            var plain = new Entry(path, Files.size(file), false, () -> Files.newInputStream(file));
            return List.of(measured(plain, new Measuring(limits)));
        } catch (IOException cause) {
            return List.of(Found.refused(new UnreadableFile(Found.unread(path), said(cause))));
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
        var member = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return new Entry(
                path + "!" + member,
                Files.size(file),
                true,
                () -> new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16));
    }

    private List<Found> zip(Path file, String path) {
        var found = new ArrayList<Found>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                // A workbook is a zip too, but it is one file to people.
                var whole = new Entry(path, Files.size(file), false, () -> Files.newInputStream(file));
                return List.of(measured(whole, new Measuring(limits)));
            }
            if (zip.size() > limits.members()) {
                return List.of(Found.refused(
                        new ArchiveLimit(Found.unread(path), "members", limits.members(), zip.size())));
            }
            var measuring = new Measuring(limits);
            for (var entry : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                if (!entry.isDirectory() && !hidden(entry.getName())) {
                    found.add(member(file, path, entry, measuring));
                }
            }
            return found;
        } catch (IOException | IllegalArgumentException cause) {
            // IllegalArgumentException: names that are in no character set.
            var said = said(cause);
            found.add(Found.refused(
                    said.contains("encrypted")
                            ? new EncryptedArchive(Found.unread(path))
                            : new BrokenArchive(Found.unread(path), said)));
            return found;
        }
    }

    private Found member(Path file, String path, ZipEntry entry, Measuring measuring) {
        var name = entry.getName();
        if (unsafe(name)) {
            return Found.refused(new UnsafeName(Found.unread(path + "!" + name)));
        }
        var packed = Math.max(entry.getCompressedSize(), 1);
        return measured(new Entry(path + "!" + name, packed, true, () -> open(file, name)), measuring);
    }

    /// Each opening has its own archive, so that members are read side by side; closing the one closes the other.
    private static InputStream open(Path file, String name) throws IOException {
        var zip = new ZipFile(file.toFile());
        var entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new ZipException("the member is gone");
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    private Found measured(Entry entry, Measuring measuring) {
        try {
            return Found.readable(entry, measuring.measure(entry));
        } catch (LimitExceeded bomb) {
            return Found.refused(
                    new ArchiveLimit(Found.unread(entry.path()), bomb.what(), bomb.limit(), bomb.seen()));
        } catch (IOException cause) {
            return Found.refused(
                    entry.packed()
                            ? new BrokenArchive(Found.unread(entry.path()), said(cause))
                            : new UnreadableFile(Found.unread(entry.path()), said(cause)));
        }
    }

    /// What archives of other systems carry along.
    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/") || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private static boolean unsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/", -1)).contains("..");
    }

    private static String said(Exception cause) {
        var message = cause.getMessage();
        return message == null ? "no reason given" : message;
    }
}
