package org.mainstay.app.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A pack as a Word document that the council edits: real headings, tables with headings that repeat, a description
/// for each picture, and a place to write under each question.
public final class PackDocx {

    private static final int PICTURE_POINTS = 400;

    private final Pack pack;
    private final XWPFDocument document;

    private PackDocx(Pack pack, XWPFDocument document) {
        this.pack = pack;
        this.document = document;
    }

    public static void write(Pack pack, OutputStream out) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (var document = new XWPFDocument()) {
            new PackDocx(pack, document).write();
            document.write(out);
        }
    }

    private void write() throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(pack.title());
        properties.setCreator("Mainstay " + pack.version());
        // Of the day that it looks from, so that the same pack gives the same document.
        properties.setCreated(
                Optional.of(Date.from(pack.on().atStartOfDay(ZoneOffset.UTC).toInstant())));
        WordStyles.add(document);
        addPageNumbers();
        add(WordStyles.TITLE, pack.title());
        add("Normal", new PackPage(pack).basis());
        pack.summary().forEach(sentence -> WordLink.addSentence(paragraph("Normal"), sentence));
        for (var chapter : pack.chapters()) {
            add(WordStyles.heading(1), chapter.heading());
            if (!chapter.about().isEmpty()) {
                add("Normal", chapter.about());
            }
            for (var section : chapter.sections()) {
                write(section);
            }
        }
    }

    private void write(Section section) throws IOException {
        add(WordStyles.heading(2), section.heading());
        section.sentences().forEach(sentence -> WordLink.addSentence(paragraph("Normal"), sentence));
        section.tables().forEach(table -> WordTable.add(table, document));
        for (var picture : section.pictures()) {
            write(picture);
        }
        section.gaps().forEach(this::write);
        var narrative = section.narrative();
        if (narrative != null) {
            add(WordStyles.SAID, narrative.text());
            add(WordStyles.SAID, narrative.by());
        }
        if (!section.toWrite().isEmpty()) {
            add(WordStyles.WRITE, "[The council writes here. %s]".formatted(section.toWrite()));
        }
    }

    private void write(Gap gap) {
        var paragraph = paragraph(WordStyles.GAP);
        var label = paragraph.createRun();
        label.setBold(true);
        label.setText("Gap: ");
        WordLink.addSentence(paragraph, gap.what() + " " + gap.mend());
    }

    private void write(Picture picture) throws IOException {
        add(WordStyles.CAPTION, picture.caption());
        var run = paragraph("Normal").createRun();
        var height = (int) Math.round((double) PICTURE_POINTS * picture.height() / picture.width());
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.bytes()),
                    PictureType.PNG,
                    "picture.png",
                    Units.toEMU(PICTURE_POINTS),
                    Units.toEMU(height));
        } catch (InvalidFormatException cause) {
            throw new IOException(cause);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.says());
        add("Normal", picture.key());
    }

    private void addPageNumbers() {
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.RIGHT);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void add(String style, String text) {
        paragraph(style).createRun().setText(text);
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
