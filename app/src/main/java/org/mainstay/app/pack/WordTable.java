package org.mainstay.app.pack;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/// A table of a Word document, whose first row heads each page that it runs over and whose first column heads its
/// rows.
final class WordTable {

    private static final int LINE = 4;
    private static final int PADDING = 80;
    private static final String GREY = "B1B4B6";

    private final Table table;
    private final XWPFTable made;

    private WordTable(Table table, XWPFDocument document) {
        this.table = table;
        made = document.createTable(table.rows().size() + 1, table.columns().size() + 1);
    }

    static void add(Table table, XWPFDocument document) {
        var caption = document.createParagraph();
        caption.setStyle(WordStyles.CAPTION);
        caption.createRun().setText(table.caption());
        new WordTable(table, document).fill();
        document.createParagraph().setStyle(WordStyles.CELL);
    }

    private void fill() {
        made.setStyleID(WordStyles.TABLE);
        made.setCellMargins(PADDING / 4, PADDING, PADDING / 4, PADDING);
        made.setWidthType(TableWidthType.PCT);
        made.setWidth("100%");
        made.getCTTbl().getTblPr().addNewTblDescription().setVal(table.caption());
        markHeaders();
        setWidths();
        made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        made.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, GREY);
        made.removeInsideVBorder();
        made.removeLeftBorder();
        made.removeRightBorder();
        fillHeadings();
        for (var row = 0; row < table.rows().size(); row++) {
            fill(row);
        }
    }

    /// Says to whoever reads the table aloud that its first row and its first column are headings.
    private void markHeaders() {
        var properties = made.getCTTbl().getTblPr();
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        set(look);
        made.getRow(0).setRepeatHeader(true);
        for (var row : made.getRows()) {
            row.setCantSplitRow(true);
        }
    }

    private static void set(CTTblLook look) {
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    private void setWidths() {
        var drawn = made.getCTTbl();
        var grid = drawn.getTblGrid() == null ? drawn.addNewTblGrid() : drawn.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        var columns = table.columns().size() + 1;
        for (var column = 0; column < columns; column++) {
            var hundredths =
                    table.widths().isEmpty() ? 100 / columns : table.widths().get(column);
            grid.addNewGridCol().setW(BigInteger.valueOf((long) WordStyles.TEXT_WIDTH * hundredths / 100));
            for (var row : made.getRows()) {
                row.getCell(column).setWidth(hundredths + "%");
            }
        }
    }

    private void fillHeadings() {
        var row = made.getRow(0);
        bold(row.getCell(0), table.corner());
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = bold(row.getCell(column + 1), table.columns().get(column));
            align(cell, column);
        }
    }

    private void fill(int index) {
        var row = table.rows().get(index);
        var cells = made.getRow(index + 1);
        var heading = bold(cells.getCell(0), row.heading());
        if (!row.anchor().isEmpty()) {
            mark(heading, row.anchor(), index);
        }
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            var paragraph = paragraph(cells.getCell(column + 1));
            align(paragraph, column);
            WordLink.addSentence(paragraph, cell.full());
            if (cell.isFigure()) {
                paragraph.createRun().setText(" ");
                WordLink.add(paragraph, cell.ref());
            }
        }
    }

    private void align(XWPFParagraph paragraph, int column) {
        if (table.numeric(column)) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(WordStyles.CELL);
        return paragraph;
    }

    private static XWPFParagraph bold(XWPFTableCell cell, String text) {
        var paragraph = paragraph(cell);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
        return paragraph;
    }

    /// Links of the document lead here.
    private static void mark(XWPFParagraph paragraph, String anchor, int number) {
        var id = BigInteger.valueOf(number + 1L);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(anchor);
        start.setId(id);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
