package org.mainstay.app.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mainstay.app.run.FigureTables;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.app.run.SavedRun;

/// A frozen pack: the page, the PDF, the Word document, and the tables that hold its figures as they were.
public final class PackFolder {

    public static final String PAGE = "pack.html";
    public static final String PDF = "pack.pdf";
    public static final String WORD = "pack.docx";
    public static final String ASSUMPTIONS = "assumptions.csv";
    public static final String GAPS = "gaps.csv";

    /// What the pack was made of, and which of its figures a later one is held against.
    public static final String MADE = "made.csv";

    /// In the order in which people want them.
    public static final List<String> FILES = List.of(
            PAGE,
            PDF,
            WORD,
            FigureTables.FIGURES,
            FigureTables.ROWS,
            FigureTables.SOURCES,
            KeptTexts.FILE,
            ASSUMPTIONS,
            GAPS,
            MADE);

    private PackFolder() {}

    /// Writes all of it.
    public static void write(Path folder, Pack pack) throws IOException {
        for (var file : files(pack).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /// All of it where there is no folder, by name.
    public static Map<String, byte[]> files(Pack pack) throws IOException {
        var page = PackPage.render(pack);
        var files = new TreeMap<>(FigureTables.bytes(pack.run()));
        files.put(PAGE, page.getBytes(StandardCharsets.UTF_8));
        files.put(PDF, bytes(out -> PackPdf.write(page, out)));
        files.put(WORD, bytes(out -> PackDocx.write(pack, out)));
        files.put(KeptTexts.FILE, table(out -> KeptTexts.write(out, pack.kept())));
        files.put(ASSUMPTIONS, table(out -> writeAssumptions(out, pack)));
        files.put(GAPS, table(out -> writeGaps(out, pack)));
        files.put(MADE, table(out -> MadeOf.write(out, pack)));
        return files;
    }

    private interface Contents<O> {
        void write(O out) throws IOException;
    }

    private static byte[] bytes(Contents<OutputStream> contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        contents.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] table(Contents<Writer> contents) throws IOException {
        return bytes(out -> {
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                contents.write(writer);
            }
        });
    }

    private static void writeAssumptions(Writer out, Pack pack) throws IOException {
        try (var table = new SafeCsv(out, "id", "value", "low", "high", "unit", "grade", "source", "verified")) {
            for (var one : pack.assumptions()) {
                table.row(
                        one.id(),
                        one.value().toPlainString(),
                        one.low().toPlainString(),
                        one.high().toPlainString(),
                        one.unit(),
                        Integer.toString(one.grade().number()),
                        one.source(),
                        Boolean.toString(one.verified()));
            }
        }
    }

    private static void writeGaps(Writer out, Pack pack) throws IOException {
        try (var table = new SafeCsv(out, "question", "gap", "what_would_tell")) {
            pack.sections()
                    .forEach(section ->
                            section.gaps().forEach(gap -> table.row(section.heading(), gap.what(), gap.mend())));
        }
    }

    /// Reads a pack that was made before; empty where the folder holds none.
    public static Optional<EarlierPack> open(Path folder) throws IOException {
        var run = SavedRun.open(folder);
        if (run.isEmpty() || !Files.isRegularFile(folder.resolve(MADE))) {
            return Optional.empty();
        }
        return Optional.of(MadeOf.read(folder.resolve(MADE)).with(run.get().list()));
    }
}
