package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Refuses what is no XLSX workbook, and workbooks whose parts would unpack to more than a machine holds.
///
/// What a part says of its own size is not believed: every part that is going to be read is unpacked once and counted.
final class WorkbookCheck {

    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> KINDS = List.of("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml");
    private static final String BINARY = "sheet.binary.macroEnabled.main";

    private static final long MEBIBYTE = 1L << 20;

    /// A member of an archive is held in memory, packed as it is.
    private static final long MOST_HELD = 128 * MEBIBYTE;

    /// Excel's own million rows of wide text stay below.
    private static final long MOST_IN_ALL = 4096 * MEBIBYTE;

    /// Lists of styles, sheets and parts are held whole.
    private static final long MOST_OF_LISTS = 32 * MEBIBYTE;

    private static final long MOST_OF_STRINGS = 1024 * MEBIBYTE;

    private WorkbookCheck() {}

    static void look(Content content) throws IOException {
        try (var zip = open(content)) {
            var types = zip.getEntry(TYPES);
            if (types == null) {
                throw BrokenWorkbook.none();
            }
            kind(zip, types);
            var left = MOST_IN_ALL;
            for (var part : parts(zip)) {
                left -= new PartSize(most(part.getName()), left).count(zip, part);
            }
        } catch (BrokenWorkbook broken) {
            throw broken;
        } catch (IOException | RuntimeException broken) {
            throw new BrokenWorkbook("its parts cannot be unpacked");
        }
    }

    private static ZipFile open(Content content) throws IOException {
        var file = content.file();
        if (file.isPresent()) {
            return ZipFile.builder().setPath(file.get()).get();
        }
        if (content.source().bytes() > MOST_HELD) {
            throw new BrokenWorkbook("it is too large to be read inside an archive, so unpack the archive first");
        }
        try (InputStream bytes = content.open()) {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes.readAllBytes()))
                    .get();
        }
    }

    private static void kind(ZipFile zip, ZipArchiveEntry types) throws IOException {
        new PartSize(MOST_OF_LISTS, MOST_IN_ALL).count(zip, types);
        try (var bytes = zip.getInputStream(types)) {
            var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains(BINARY)) {
                throw new BrokenWorkbook("it is a binary workbook (.xlsb), so save it as .xlsx");
            }
            if (KINDS.stream().noneMatch(text::contains)) {
                throw BrokenWorkbook.none();
            }
        }
    }

    private static List<ZipArchiveEntry> parts(ZipFile zip) {
        var parts = new ArrayList<ZipArchiveEntry>();
        zip.getEntries().asIterator().forEachRemaining(entry -> {
            if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                parts.add(entry);
            }
        });
        return parts;
    }

    private static long most(String part) {
        if (part.contains("worksheets/") && part.endsWith(".xml")) {
            return MOST_IN_ALL;
        }
        return part.endsWith("haredStrings.xml") ? MOST_OF_STRINGS : MOST_OF_LISTS;
    }
}
