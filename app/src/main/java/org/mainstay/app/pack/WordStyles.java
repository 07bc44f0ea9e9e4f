package org.mainstay.app.pack;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a Word document, by the names that Word itself gives them, so that a council's own template can take
/// over.
final class WordStyles {

    static final String TITLE = "Title";
    static final String CAPTION = "Caption";
    static final String GAP = "Gap";
    static final String SAID = "CouncilSays";
    static final String WRITE = "CouncilWrites";
    static final String TABLE = "TableGrid";
    static final String CELL = "TableText";

    /// Of an A4 sheet between its margins, in twentieths of a point.
    static final int TEXT_WIDTH = 9638;

    private static final int SHEET_WIDTH = 11906;
    private static final int SHEET_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final String FONT = "Arial";
    private static final String INK = "0B0C0C";
    private static final String QUIET = "505A5F";
    private static final int BODY = 11;
    private static final int SMALL = 9;
    private static final int TWIPS = 20;
    private static final int[] HEADING_SIZES = {18, 14, 12};

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static void add(XWPFDocument document) {
        var made = new WordStyles(document.createStyles());
        made.styles.setSpellingLanguage("en-GB");
        var normal = paragraph("Normal", "Normal", new Look(BODY, false, INK, 0, 6));
        normal.setDefault(true);
        made.add(normal);
        made.add(paragraph(TITLE, "Title", new Look(26, true, INK, 0, 8)));
        for (var level = 1; level <= HEADING_SIZES.length; level++) {
            var look = new Look(HEADING_SIZES[level - 1], true, INK, level == 1 ? 24 : 14, 4);
            var style = paragraph(heading(level), "heading " + level, look);
            style.getPPr().addNewKeepNext();
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            made.add(style);
        }
        var caption = paragraph(CAPTION, "caption", new Look(BODY, true, INK, 8, 4));
        caption.getPPr().addNewKeepNext();
        made.add(caption);
        made.add(paragraph(GAP, "Gap", new Look(BODY, false, "7A3B00", 2, 6)));
        made.add(paragraph(SAID, "Council says", new Look(BODY, false, "1D4E80", 2, 6)));
        made.add(paragraph(WRITE, "Council writes", new Look(BODY, false, QUIET, 2, 8)));
        made.add(paragraph(CELL, "Table text", new Look(SMALL, false, INK, 1, 1)));
        made.table();
        setSheet(document);
    }

    private static void setSheet(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHEET_WIDTH));
        size.setH(BigInteger.valueOf(SHEET_HEIGHT));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    /// How a style looks.
    ///
    /// @param size in points
    /// @param before space above, in points
    private record Look(int size, boolean bold, String colour, int before, int after) {}

    private static CTStyle paragraph(String id, String name, Look look) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) TWIPS * look.before()));
        spacing.setAfter(BigInteger.valueOf((long) TWIPS * look.after()));
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (look.bold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(look.colour());
        run.addNewSz().setVal(BigInteger.valueOf(2L * look.size()));
        run.addNewLang().setVal("en-GB");
        return style;
    }

    /// The document takes a copy, so a style is whole before it is added.
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private void table() {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.TABLE);
        style.setStyleId(TABLE);
        style.addNewName().setVal("Table Grid");
        add(style);
    }
}
