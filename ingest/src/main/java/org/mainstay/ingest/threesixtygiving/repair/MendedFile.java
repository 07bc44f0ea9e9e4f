package org.mainstay.ingest.threesixtygiving.repair;

import java.io.IOException;
import java.io.Writer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.threesixtygiving.GrantFile;

/// A copy of a file of grants with repairs made: a sheet stays a sheet, a package a package; a workbook becomes a
/// package.
public final class MendedFile {

    private MendedFile() {}

    /// What the copy is called at its end: `.csv` or `.json`.
    public static String extension(Content content) throws IOException {
        return Sample.of(content).shape() == Sample.Shape.TABLE ? ".csv" : ".json";
    }

    /// Writes the copy; `repairs` knows afterwards which were made.
    public static void write(Content content, Writer out, Repairs repairs) throws IOException {
        switch (Sample.of(content).shape()) {
            case JSON -> MendPackage.copy(content, out, repairs);
            case WORKBOOK -> {
                try (var packed = new PackageWriter(out, repairs)) {
                    GrantFile.of(content).read(packed);
                }
            }
            case EMPTY, TABLE, PDF, OLD_WORKBOOK, BINARY -> MendSheet.copy(content, out, repairs);
        }
    }
}
