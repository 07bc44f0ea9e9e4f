package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Book;
import org.mainstay.model.notice.Notice;

/// What the cells of a workbook say, and what workbooks are refused.
class WorkbookTest {

    private final List<String> messages = new ArrayList<>();

    private List<String> rows(Content sheet) throws IOException {
        var rows = new ArrayList<String>();
        CsvTable.readBare(
                sheet, (Notice why) -> messages.add(why.message()), row -> rows.add(row.line() + " " + row.cells()));
        return rows;
    }

    private static Content sheet(Book book) throws IOException {
        return Workbook.sheets(book.content()).getFirst();
    }

    private static void format(Worksheet sheet, int row, int column, Number value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
    }

    private static byte[] plain() {
        return new Book().sheet("one", "a,b", "c,d").bytes();
    }

    @Test
    void cellsAreTheTextThatACsvFileWouldHave() throws IOException {
        var book = new Book().sheet("cells", sheet -> {
            sheet.value(0, 0, " text ");
            sheet.value(0, 1, 1234567890123.5);
            sheet.value(0, 2, 0.1 + 0.2);
            sheet.value(0, 3, 26_000);
            sheet.value(0, 4, true);
            sheet.value(0, 5, LocalDate.of(2015, 11, 17));
            sheet.style(0, 5).format("yyyy-MM-dd").set();
            sheet.value(0, 6, LocalDateTime.of(2020, 9, 5, 13, 30));
            sheet.style(0, 6).format("dd/mm/yyyy hh:mm").set();
            format(sheet, 0, 7, 42325, "0.00");
            format(sheet, 0, 8, 0.5, "h:mm");
            format(sheet, 0, 9, 12.5, "[$-809]dd mmmm yyyy");
            format(sheet, 0, 10, 1, "\"day\" 0");
            sheet.value(2, 1, "third row");
        });

        assertThat(rows(sheet(book)))
                .containsExactly(
                        "1 [ text , 1234567890123.5, 0.3, 26000, TRUE, 2015-11-17T00:00:00+00:00,"
                                + " 2020-09-05T13:30:00+00:00, 42325, 12:00:00, 1900-01-12T12:00:00+00:00, 1]",
                        "3 [, third row]");
    }

    @Test
    void charactersThatXmlCannotHoldAreUnescaped() throws IOException {
        assertThat(rows(sheet(new Book().sheet("one", "a_x000D_b_x00e9_,_xyz_"))))
                .containsExactly("1 [a\rb\u00e9, _xyz_]");
    }

    @Test
    void rowsKnowWhichCellsAreNumbers() throws IOException {
        var numbers = new ArrayList<Boolean>();
        CsvTable.readBare(
                sheet(new Book().sheet("one", sheet -> {
                    sheet.value(0, 0, 5);
                    sheet.value(0, 1, "5");
                    sheet.value(0, 2, LocalDate.of(2020, 1, 1));
                    sheet.style(0, 2).format("yyyy-MM-dd").set();
                })),
                (Notice why) -> {},
                row -> {
                    for (var column = -1; column < 4; column++) {
                        numbers.add(row.number(column));
                    }
                });

        assertThat(numbers).containsExactly(false, true, false, false, false);
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        var book = new Book()
                .sheet("one", sheet -> format(sheet, 0, 0, 0, "yyyy-mm-dd"))
                .bytes();
        var from1904 =
                Book.changed(book, "xl/workbook.xml", text -> text.replace("date1904=\"false\"", "date1904=\"true\""));

        assertThat(rows(Workbook.sheets(Book.content(from1904)).getFirst()))
                .containsExactly("1 [1904-01-01T00:00:00+00:00]");
    }

    @Test
    void aMillionBlankRowsCostNothing() throws IOException {
        var sheet = sheet(new Book().sheet("ocean", ocean -> {
            ocean.value(0, 0, "first");
            for (var row = 1; row < 200_000; row++) {
                ocean.style(row, 0).fillColor("FFFF00").set();
            }
            ocean.value(200_000, 0, "last");
        }));

        assertThat(rows(sheet)).containsExactly("1 [first]", "200001 [last]");
    }

    @Test
    void everySheetIsATableOfItsOwn() throws IOException {
        var sheets = Workbook.sheets(
                new Book().sheet("A", "one").sheet("B & C", "two", "three").content());

        assertThat(sheets).extracting(sheet -> sheet.source().sheet()).containsExactly("A", "B & C");
        assertThat(rows(sheets.get(1))).containsExactly("1 [two]", "2 [three]");
        assertThat(Sample.of(sheets.get(1)).rows())
                .extracting(Header::titles)
                .containsExactly(List.of("two"), List.of("three"));
        assertThat(Sample.of(sheets.get(1)).text()).isEqualTo("two\nthree");
        assertThat(RowText.find(sheets.get(1), 2)).contains("three");
        assertThat(RowText.find(sheets.get(1), 9)).isEmpty();
        assertThat(Workbook.find(sheets.get(0), "B & C")).isPresent();
        assertThat(Workbook.find(sheets.get(0), "D")).isEmpty();
    }

    @Test
    void anEmptySheetIsEmpty() throws IOException {
        assertThat(Sample.of(sheet(new Book().sheet("blank"))).shape()).isEqualTo(Sample.Shape.EMPTY);
    }

    @Test
    void whatBreaksOffKeepsWhatCameBefore() throws IOException {
        var torn = Book.changed(
                plain(), "xl/worksheets/sheet1.xml", text -> text.substring(0, text.lastIndexOf("<row") + 8));

        assertThat(rows(Workbook.sheets(Book.content(torn)).getFirst())).containsExactly("1 [a, b]");
        assertThat(messages).singleElement().asString().startsWith("Near row 2 the sheet one breaks off");
        assertThat(Sample.of(Workbook.sheets(Book.content(torn)).getFirst()).rows())
                .hasSize(1);
        assertThat(RowText.find(Workbook.sheets(Book.content(torn)).getFirst(), 7))
                .isEmpty();
    }

    @Test
    void aSheetThatIsNoXmlIsNamed() throws IOException {
        var broken = Workbook.sheets(
                        Book.content(Book.changed(plain(), "xl/worksheets/sheet1.xml", text -> "<?xml \"")))
                .getFirst();

        assertThatThrownBy(() -> rows(broken)).isInstanceOf(BrokenWorkbook.class);
        assertThatThrownBy(() -> Sample.of(broken)).isInstanceOf(BrokenWorkbook.class);
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        var laughing = Book.changed(
                plain(),
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet")
                        .replaceFirst("<v>0</v>", "<v>&b;</v>"));

        assertThat(String.join("", rows(Workbook.sheets(Book.content(laughing)).getFirst())))
                .doesNotContain("ha");
        assertThat(messages).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void partsThatAreNoXmlAreAnIOExceptionWithWordsForPeople(String part) throws IOException {
        var broken = Book.changed(plain(), part, text -> "<oh no");

        assertThatThrownBy(() -> rows(Workbook.sheets(Book.content(broken)).getFirst()))
                .isInstanceOf(IOException.class)
                .message()
                .doesNotContain("Exception");
    }

    @Test
    void whatIsNoWorkbookIsTold() throws IOException {
        var document = Book.changed(
                plain(), "[Content_Types].xml", text -> text.replace("spreadsheetml.sheet.main", "wordprocessing"));
        var binary = Book.changed(
                plain(),
                "[Content_Types].xml",
                text -> text.replace("spreadsheetml.sheet.main+xml", "sheet.binary.macroEnabled.main"));

        assertThatThrownBy(() -> Workbook.sheets(Book.content(document)))
                .isInstanceOfSatisfying(
                        BrokenWorkbook.class, why -> assertThat(why.other()).isTrue());
        assertThatThrownBy(() -> Workbook.sheets(Book.content(binary))).hasMessageContaining(".xlsb");
        assertThatThrownBy(() -> Workbook.sheets(Book.content(Arrays.copyOf(plain(), 300))))
                .isInstanceOfSatisfying(
                        BrokenWorkbook.class, why -> assertThat(why.other()).isFalse());
    }

    @Test
    void aPartThatUnpacksToFarTooMuchIsRefused() throws IOException {
        var styles = Book.changed(plain(), "xl/styles.xml", text -> text + " ".repeat(65 << 20));
        var row = Book.changed(
                plain(), "xl/worksheets/sheet1.xml", text -> text.replace("<row", "<row " + " ".repeat(33 << 20)));

        assertThatThrownBy(() -> Workbook.sheets(Book.content(styles))).hasMessageContaining("unpacks to");
        assertThatThrownBy(() -> Workbook.sheets(Book.content(row))).hasMessageContaining("longer than any table");
    }

    @Test
    void aStringThatIsNotThereEndsTheSheet() throws IOException {
        var book = Book.changed(plain(), "xl/worksheets/sheet1.xml", text -> text.replace("<v>3</v>", "<v>99</v>"));

        rows(Workbook.sheets(Book.content(book)).getFirst());
        assertThat(messages.size()).isLessThanOrEqualTo(1);
    }
}
