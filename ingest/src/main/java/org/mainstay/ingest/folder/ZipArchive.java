package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// A zip archive: looked through by its own list of members, never unpacked to disk, opened one layer deep.
record ZipArchive(Path file, String path, Charset names) {

    private static final String WORKBOOK_MEMBER = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_MEMBER = "mimetype";

    /// Each member, or what is wrong with it or with the whole; the plain file where it is a workbook.
    static List<Find> look(Bytes.Plain plain, Limits limits) {
        try {
            return look(plain, limits, StandardCharsets.UTF_8);
        } catch (IOException notInUtf8) {
            // Old programs write names in the machine's own code page; here they need only differ from each other.
            try {
                return look(plain, limits, StandardCharsets.ISO_8859_1);
            } catch (IOException cause) {
                return List.of(new Find.Trouble(plain.path(), whyClosed(Digest.asFarAsReadable(plain), cause)));
            }
        }
    }

    private static List<Find> look(Bytes.Plain plain, Limits limits, Charset names) throws IOException {
        try (var zip = new ZipFile(plain.file().toFile(), names)) {
            var files = zip.stream().filter(entry -> !entry.isDirectory()).toList();
            if (zip.getEntry(WORKBOOK_MEMBER) != null || zip.getEntry(OPEN_DOCUMENT_MEMBER) != null) {
                return List.of(new Find.Readable(plain));
            }
            var archive = new ZipArchive(plain.file(), plain.path(), names);
            return archive.members(plain, files, limits);
        }
    }

    private static Notice whyClosed(Source source, IOException cause) {
        if (cause instanceof ZipException && String.valueOf(cause.getMessage()).contains("encrypted")) {
            return new EncryptedArchive(source);
        }
        return new BrokenArchive(source, Reason.of(cause));
    }

    ZipFile open() throws IOException {
        return new ZipFile(file.toFile(), names);
    }

    private List<Find> members(Bytes.Plain plain, List<? extends ZipEntry> files, Limits limits) {
        if (files.isEmpty()) {
            return List.of(new Find.Trouble(path, new EmptyFile(Digest.asFarAsReadable(plain))));
        }
        if (files.size() > limits.members()) {
            return refuse(plain, "members", limits.members(), files.size());
        }
        var total = files.stream().mapToLong(entry -> size(entry, limits)).sum();
        if (total > limits.archiveBytes()) {
            return refuse(plain, "bytes once unpacked", limits.archiveBytes(), total);
        }
        var finds = new ArrayList<Find>();
        var met = new HashSet<String>();
        for (var entry : files) {
            if (!Hidden.inPath(entry.getName())) {
                finds.add(member(entry, limits, met.add(entry.getName())));
            }
        }
        return finds;
    }

    private List<Find> refuse(Bytes.Plain plain, String what, long limit, long seen) {
        return List.of(
                new Find.Trouble(path, new ArchiveLimit(Digest.asFarAsReadable(plain), what, limit, seen)));
    }

    private Find member(ZipEntry entry, Limits limits, boolean first) {
        var memberPath = path + "!" + entry.getName();
        var size = size(entry, limits);
        var nothing = Digest.ofNothing(memberPath);
        if (unsafe(entry.getName())) {
            return new Find.Trouble(memberPath, new UnsafeName(nothing));
        }
        if (!first) {
            return new Find.Trouble(memberPath, new BrokenArchive(nothing, "two members have this name"));
        }
        if (size > limits.memberBytes()) {
            return new Find.Trouble(
                    memberPath, new ArchiveLimit(nothing, "bytes once unpacked", limits.memberBytes(), size));
        }
        var ratio = size / Math.max(1, entry.getCompressedSize());
        if (size > limits.ratioFrom() && ratio > limits.ratio()) {
            return new Find.Trouble(
                    memberPath, new ArchiveLimit(nothing, "bytes for each byte packed", limits.ratio(), ratio));
        }
        return new Find.Readable(new Bytes.Member(memberPath, this, entry.getName(), size, entry.getCrc()));
    }

    private static long size(ZipEntry entry, Limits limits) {
        return entry.getSize() < 0 ? limits.memberBytes() : entry.getSize();
    }

    private static boolean unsafe(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/")
                || plain.matches("[a-z]:.*")
                || List.of(plain.split("/")).contains("..")
                || name.indexOf('\\') >= 0
                || name.chars().anyMatch(Character::isISOControl);
    }
}
