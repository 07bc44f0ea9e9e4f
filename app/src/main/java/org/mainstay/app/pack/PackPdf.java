package org.mainstay.app.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// A pack as a PDF that screen readers can read: tagged by PDF/UA, with its own fonts, headings as bookmarks, and a
/// description for each picture.
public final class PackPdf {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// Nothing is ever fetched from it.
    private static final String NOWHERE = "https://pack.invalid/";

    private PackPdf() {}

    /// Writes the PDF of a page.
    public static void write(String page, OutputStream out) throws IOException {
        System.setProperty("java.awt.headless", "true");
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, NOWHERE);
        builder.withProducer("Mainstay");
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String weight) {
        var path = "/liberation/LiberationSans-%s.ttf".formatted(weight);
        return Objects.requireNonNull(
                PackPdf.class.getResourceAsStream(path), "The fonts that ship with Mainstay are not there: " + path);
    }
}
