package org.mainstay.app.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// A catalogue of a test's own rows.
public final class CatalogueOf {

    private static final String HEADER = "key,topic,title,publisher,licence,page,gives,read_as,format,places,access,"
            + "address,file,types,most_bytes,by_hand,vintage,changes";

    private CatalogueOf() {}

    /// In the columns of the shipped one.
    public static Catalogue rows(String... rows) {
        try {
            return Catalogue.read(new StringReader(HEADER + "\n" + String.join("\n", rows) + "\n"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
