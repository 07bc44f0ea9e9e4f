package org.mainstay.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Word document as Word and LibreOffice find it.
class PackDocxTest {

    private static byte[] docx = {};

    @TempDir
    private Path temporary = Path.of("");

    @BeforeAll
    static void writes() throws IOException {
        var out = new ByteArrayOutputStream();
        PackDocx.write(SamplePack.pack(), out);
        docx = out.toByteArray();
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static Stream<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText);
    }

    @Test
    void itsHeadingsHaveTheStylesOfHeadings() throws IOException {
        try (var document = open()) {
            assertThat(texts(document, "Title")).containsExactly("Evidence for a peer review: Ambleford Council");
            assertThat(texts(document, "Heading1"))
                    .containsExactly("Financial planning and management", "Where the figures come from");
            assertThat(texts(document, "Heading2")).containsExactly("What does the council put in?", "Every figure");
            assertThat(document.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .isSetOutlineLvl())
                    .isTrue();
        }
    }

    @Test
    void aTableSaysWhichRowAndColumnHeadIt() throws IOException {
        try (var document = open()) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("Year", "Paid", "Remark");
            assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstRow()).isEqualTo(true);
            assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstColumn())
                    .isEqualTo(true);
            assertThat(table.getRow(1).getCell(1).getText()).startsWith("£1,200 (£1,000 to £1,300) ");
            assertThat(table.getRow(1).getCell(2).getText()).startsWith("<i>whole</i> year, of £1,200 ");
        }
    }

    @Test
    void aNumberIsALinkToWhereItComesFrom() throws IOException {
        try (var document = open()) {
            var cell = document.getTables()
                    .get(0)
                    .getRow(1)
                    .getCell(1)
                    .getParagraphs()
                    .getFirst();
            assertThat(cell.getCTP().getHyperlinkArray(0).getAnchor()).isEqualTo("F1");
            var target = document.getTables()
                    .get(1)
                    .getRow(1)
                    .getCell(0)
                    .getParagraphs()
                    .getFirst();
            assertThat(target.getCTP().getBookmarkStartArray(0).getName()).isEqualTo("F1");
        }
    }

    @Test
    void soIsANumberAmongTheWordsOfACell() throws IOException {
        try (var document = open()) {
            var cell = document.getTables().getFirst().getRow(1).getCell(2);

            assertThat(cell.getText()).doesNotContain("[F1]");
            assertThat(cell.getParagraphs()
                            .getFirst()
                            .getCTP()
                            .getHyperlinkArray(0)
                            .getAnchor())
                    .isEqualTo("F1");
        }
    }

    @Test
    void aPictureIsDescribed() throws IOException {
        try (var document = open()) {
            var described = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> !run.getEmbeddedPictures().isEmpty())
                    .map(run -> run.getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr()
                            .getDescr());
            assertThat(described).containsExactly("A map of one white area");
            assertThat(document.getAllPictures().getFirst().getData()).isEqualTo(SamplePack.picture());
        }
    }

    @Test
    void gapsNarrativeAndRoomToWriteAreTold() throws IOException {
        try (var document = open()) {
            assertThat(texts(document, WordStyles.GAP))
                    .containsExactly("Gap: Help in kind stands in no file. Ask estates.");
            assertThat(texts(document, WordStyles.SAID))
                    .containsExactly("We know our partners & value them.", "Analyst, 1 April 2026");
            assertThat(texts(document, WordStyles.WRITE))
                    .containsExactly("[The council writes here. What the figures do not show.]");
        }
    }

    @Test
    void libreOfficeOpensItWithHeadingsAndTables() throws IOException, InterruptedException {
        var program = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "Skipped: no LibreOffice at hand.");
        var file = Files.write(temporary.resolve("pack.docx"), docx);

        var opened = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + temporary.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "fodt",
                        "--outdir",
                        temporary.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("log").toFile())
                .start();
        assumeTrue(opened.waitFor(60, TimeUnit.SECONDS), "Skipped: LibreOffice did not answer in a minute.");

        assertThat(Files.readString(temporary.resolve("pack.fodt")))
                .containsPattern("<text:h [^>]*text:outline-level=\"1\"[^>]*>Financial planning")
                .contains("<table:table-header-rows>", "<svg:desc>A map of one white area</svg:desc>");
    }
}
