package org.mainstay.app.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Takes the headings of tables that go on over further sheets out of what a screen reader says there: they are for
/// the eye, and the heading itself was said where the table began.
final class RepeatedHeadings {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    /// For each page, the marks of what is only seen on it.
    private final Map<COSDictionary, Set<Integer>> seenOnly = new HashMap<>();

    private RepeatedHeadings() {}

    static void quieten(PDDocument document) throws IOException {
        var headings = new RepeatedHeadings();
        headings.find(document.getDocumentCatalog().getStructureTreeRoot(), false);
        for (var page : document.getPages()) {
            var marks = headings.seenOnly.get(page.getCOSObject());
            if (marks != null) {
                quieten(document, page, marks);
            }
        }
    }

    /// Content of a heading that lies on another page than the heading began on is a repetition.
    private void find(PDStructureNode node, boolean inHead) {
        for (var kid : List.copyOf(node.getKids())) {
            if (kid instanceof PDStructureElement element) {
                find(element, inHead || element.getStructureType().equals("THead"));
            } else if (inHead
                    && kid instanceof PDMarkedContentReference there
                    && node instanceof PDStructureElement on) {
                seenOnly.computeIfAbsent(there.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(there.getMCID());
                on.removeKid(there);
            }
        }
    }

    private static void quieten(PDDocument document, PDPage page, Set<Integer> marks) throws IOException {
        var written = new ArrayList<>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && written.getLast() instanceof COSDictionary mark
                    && marks.contains(mark.getInt(COSName.MCID, -1))) {
                written.removeLast();
                written.set(written.size() - 1, ARTIFACT);
                written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                written.add(token);
            }
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(written);
        }
        page.setContents(stream);
    }
}
