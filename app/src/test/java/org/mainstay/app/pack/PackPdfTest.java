package org.mainstay.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The PDF as a screen reader finds it.
class PackPdfTest {

    private static byte[] pdf = {};

    @BeforeAll
    static void writes() throws IOException {
        var out = new ByteArrayOutputStream();
        PackPdf.write(PackPage.render(SamplePack.pack()), out);
        pdf = out.toByteArray();
    }

    private static List<PDStructureElement> elements(PDDocument document, String type) {
        var found = new ArrayList<PDStructureElement>();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void gather(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                gather(element, type, found);
            }
        }
    }

    @Test
    void itConformsToPdfUa() throws IOException, ValidationException, ModelParsingException, EncryptedPdfException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream().map(Objects::toString))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Evidence for a peer review: Ambleford Council");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void itsHeadingsAreHeadingsAndItsChaptersBookmarks() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(elements(document, "H1")).hasSize(1);
            assertThat(elements(document, "H2")).hasSize(3);
            assertThat(elements(document, "H3")).hasSize(2);
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("Financial planning and management");
        }
    }

    @Test
    void theHeadingsOfATableSayWhatTheyHead() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var scopes = elements(document, "TH").stream()
                    .map(heading -> heading.getCOSObject().getDictionaryObject(COSName.A))
                    .map(String::valueOf)
                    .toList();
            assertThat(scopes).hasSize(8);
            assertThat(scopes.stream().filter(scope -> scope.contains("Column")))
                    .hasSize(6);
            assertThat(scopes.stream().filter(scope -> scope.contains("Row"))).hasSize(2);
        }
    }

    @Test
    void theHeadingsOfALongTableAreSeenOnEverySheetAndSaidOnce() throws IOException {
        var rows = new ArrayList<Table.Row>();
        for (var row = 1; row <= 120; row++) {
            rows.add(Table.Row.of("Row " + row, Cell.text("Said")));
        }
        var draft =
                new SectionDraft("long", "A long table").show(new Table("Many rows", "Corner", List.of("Words"), rows));
        var out = new ByteArrayOutputStream();
        PackPdf.write(PackPage.render(SamplePack.with(draft.done())), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var sheets = document.getNumberOfPages();
            assertThat(sheets).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document).split("Corner", -1))
                    .hasSizeGreaterThanOrEqualTo(sheets);
            assertThat(elements(document, "THead").stream()
                            .flatMap(head -> head.getKids().stream())
                            .flatMap(row -> ((PDStructureElement) row).getKids().stream())
                            .flatMap(heading -> ((PDStructureElement) heading).getKids().stream()))
                    .noneMatch(PDMarkedContentReference.class::isInstance);
        }
    }

    @Test
    void aPictureIsDescribed() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(elements(document, "Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("A map of one white area");
        }
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<i>whole</i> year", "We know our partners & value them.", "£1,200 (£1,000 to £1,300)");
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }
}
