package org.mainstay.app.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
        try (var document = new PDDocument();
                var regular = font("Regular");
                var bold = font("Bold")) {
            builder.usePDDocument(document);
            var plain = new PDFontSupplier(PDType0Font.load(document, regular, true));
            var strong = new PDFontSupplier(PDType0Font.load(document, bold, true));
            builder.useFont(plain, FONT, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(strong, FONT, BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(page, NOWHERE);
            builder.withProducer("Mainstay");
            builder.toStream(OutputStream.nullOutputStream());
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                RepeatedHeadings.quieten(document);
                document.save(out);
            }
        }
    }

    /// Without its table of ligatures: looking for them is half of the work, and a word without them is found by
    /// whoever searches for it.
    private static TrueTypeFont font(String weight) throws IOException {
        var path = "/liberation/LiberationSans-%s.ttf".formatted(weight);
        try (var stream = PackPdf.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(stream, "The fonts that ship with Mainstay are not there: " + path);
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        }
    }
}
