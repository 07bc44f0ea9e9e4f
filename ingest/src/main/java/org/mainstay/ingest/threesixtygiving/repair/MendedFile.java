package org.mainstay.ingest.threesixtygiving.repair;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Writer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import tools.jackson.core.JacksonException;

/// A copy of a file of grants with repairs made: a sheet stays a sheet, a package a package; a workbook becomes a
/// package.
public final class MendedFile {

    private static final String BROKEN = "the file breaks off: mend that first, check says where";

    private MendedFile() {}

    /// What the copy is called at its end: `.csv` or `.json`.
    public static String extension(Content content) throws IOException {
        return Sample.of(content).shape() == Sample.Shape.TABLE ? ".csv" : ".json";
    }

    /// Writes the copy; `repairs` knows afterwards which were made. A file that breaks off is not mended: the
    /// [IOException] says so.
    public static void write(Content content, Writer out, Repairs repairs) throws IOException {
        var broken = false;
        try {
            switch (Sample.of(content).shape()) {
                case JSON -> MendPackage.copy(content, out, repairs);
                case WORKBOOK -> broken = packed(content, out, repairs);
                case EMPTY, TABLE, PDF, OLD_WORKBOOK, BINARY -> MendSheet.copy(content, out, repairs);
            }
        } catch (CsvParseException | JacksonException cause) {
            throw new IOException(BROKEN, cause);
        }
        if (broken) {
            throw new IOException(BROKEN);
        }
    }

    private static boolean packed(Content content, Writer out, Repairs repairs) throws IOException {
        try (var packed = new PackageWriter(out, repairs)) {
            GrantFile.of(content).read(packed);
            return packed.broken();
        }
    }
}
