package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a publisher types to see the quality of a file, and what comes back.
class CheckTest {

    private static final String LEDGER = """
            Body,Department,Supplier Name,Date,Amount,Expense Type
            Ambleford,Housing,Larkfield Club,01/04/2024,1000.00,GRANTS
            Ambleford,Housing,Millgate Choir,02/04/2024,lots,GRANTS
            """;

    @TempDir
    private Path temporary = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void opens() {
        terminal = new Terminal(temporary.resolve("cache"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name), text);
    }

    private static String grants(String... grants) {
        return "{\"grants\":[" + String.join(",", grants) + "]}";
    }

    private static String grant(int number, String title, String amount) {
        return """
                {"id":"360G-ambleford-%d","title":"%s","description":"Opens the hall on winter mornings","currency":"GBP",
                "amountAwarded":%s,"awardDate":"2024-05-01","plannedDates":[{"duration":12}],
                "recipientOrganization":[{"id":"GB-CHC-1100012","name":"Larkfield Club","charityNumber":"1100012","postalCode":"AF1 2BC"}],
                "beneficiaryLocation":[{"name":"Larkfield","geoCode":"E05000001","geoCodeType":"WD"}],
                "fundingOrganization":[{"id":"GB-LAE-AFD","name":"Ambleford Council"}],"grantProgramme":[{"title":"Winter"}],
                "dateModified":"2025-01-01T09:00:00Z","dataSource":"https://ambleford.example/grants"}""".formatted(number, title, amount);
    }

    private Terminal.Answer check(Path file, String... more) {
        var words = new String[more.length + 4];
        words[0] = "check";
        words[1] = file.toString();
        words[2] = "--on";
        words[3] = "2026-03-31";
        System.arraycopy(more, 0, words, 4, more.length);
        return terminal.type(words);
    }

    @Test
    void aCleanFileEndsWithNothing() throws IOException {
        var answer = check(file("grants.json", grants(grant(1, "Warm mornings", "5000"))));
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("grants.json, read as 360Giving grants (JSON), looked at from 31 March 2026")
                .contains("1 grant, awarded from 1 May 2024 to 1 May 2024.")
                .contains("£5,000.00 in all")
                .contains("No check found anything to mend.");
    }

    @Test
    void whatIsCriticalComesFirstAndEndsWithOne() throws IOException {
        var answer = check(file("grants.json", grants(grant(1, "Grant", "5000"), grant(2, "Warm mornings", "0"))));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .containsSubsequence(
                        "zero_amount",
                        "critical",
                        "empty_title",
                        "advice",
                        "Critical",
                        "zero_amount: 1 of 2 grants, 50.0%");
        assertThat(answer.out()).contains("- record 2, amountAwarded: \"0\"").contains("To mend it: Give the amount");
        assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void jsonHasTheShapeThatProgramsRelyOn() throws IOException {
        var answer = check(file("grants.json", grants(grant(1, "Warm mornings", "0"))), "--format", "json");
        assertThat(answer.out()).startsWith("""
                {
                  "file": "grants.json",
                  "records": 1,
                  "checks": [
                    {
                      "code": "zero_amount",
                      "severity": "critical",
                      "count": 1,
                      "share": 1.0000,
                      "where": [
                        {
                          "sheet": "",
                          "line": 1,
                          "column": "amountAwarded",
                          "value": "0"
                        }
                      ],
                      "why": "The amount awarded is zero, so nobody can tell whether money was given.",
                      "fix": "Give the amount that was awarded, or leave out an award that was not made."
                    }
                  ],
                  "on": "2026-03-31",
                  "aggregates": {
                    "grants": 1,
                """);
    }

    @Test
    void csvHasEveryFindingAndNoFormula() throws IOException {
        var many = new String[1200];
        for (var number = 0; number < many.length; number++) {
            many[number] = grant(number, "Warm mornings", "-" + (5000 + number));
        }
        var answer = check(file("grants.json", grants(many)), "--format", "csv");
        assertThat(answer.out().lines()).hasSize(1201);
        assertThat(answer.out().lines().findFirst())
                .hasValue("check,severity,sheet,line,column,heading,value,suggestion,why,fix");
        assertThat(answer.out()).contains("negative_award,critical,,1,amountAwarded,amountAwarded,-5000,,");
        assertThat(check(file("grants.json", grants(many)), "--format", "json")
                        .out()
                        .split("\"line\"", -1))
                .hasSize(1001);
        var formula = check(file("f.json", grants(grant(1, "=1+1", "0"), grant(1, "=1+1", "5"))), "--format", "csv");
        assertThat(formula.out()).doesNotContain(",=1");
    }

    @Test
    void thePageStandsAloneAndHidesPersonalData() throws IOException {
        var out = temporary.resolve("page").resolve("quality.html");
        var file = file("grants.json", grants(grant(1, "Call <b>Jo</b> on 07700 900123", "0")));
        assertThat(check(file, "--format", "html", "--out", out.toString()).code())
                .isEqualTo(1);
        var page = Files.readString(out);
        assertThat(page)
                .contains("<h1>grants.json</h1>", "Telephone number", "077•• ••••••", "id=\"zero_amount\"")
                .contains("href=\"#zero_amount\"", ", published check 1")
                .doesNotContain("900123", "<b>Jo</b>", "http://", "<script");
        assertThat(out.getParent()).isDirectoryNotContaining("glob:**/.mainstay*");
    }

    @Test
    void otherFilesAreCheckedByTheirReader() throws IOException {
        var answer = check(file("ledger.csv", LEDGER));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("2 rows, 1 of them refused.", "invalid_amount: 1 of 2 rows, 50.0%")
                .contains("- row 3: lots");
        assertThat(check(file("ledger.csv", LEDGER), "--format", "json").out())
                .contains("\"code\": \"invalid_amount\"", "\"value\": \"lots\"")
                .doesNotContain("aggregates");
    }

    @Test
    void aTornPackageSaysWhereAndKeepsWhatCameBefore() throws IOException {
        var torn = grants(grant(1, "Warm mornings", "0"), "{\"id\":");
        var answer = check(file("grants.json", torn.substring(0, torn.length() - 2)));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("1 grant,", "broken_json", "zero_amount");
        assertThat(check(file("odd.json", "{\"grants\":[7,null," + grant(1, "Warm", "5") + "]}"))
                        .out())
                .contains("3 grants,", "no_recipient: 2 of 3 grants");
    }

    @Test
    void aSheetOfGrantsIsCheckedLikeAPackageAndNamesItsCells() throws IOException {
        var sheet = file("grants.csv", """
                Identifier,Title,Description,Currency,Amount Awarded,Award Date,Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number
                360G-ambleford-1,Winter,Opens the hall on winter mornings,GBP,0,2024-05-01,GB-LAE-AFD,Ambleford Council,GB-CHC-1100012,Larkfield Club,1100012
                360G-ambleford-1,Summer,,,,,,,,,
                """);
        var answer = check(sheet, "--format", "csv");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("zero_amount,critical,,2,E,Amount Awarded,0,")
                .contains("id_conflict,warning,,3,B,B,Summer,");
        assertThat(check(Terminal.AMBLEFORD.resolve("grants_360giving.csv")).out())
                .contains("read as 360Giving grants (CSV)", "grants,");
    }

    @Test
    void aCharityThatWasGoneBeforeTheAwardIsFound() throws IOException {
        var register = file("extract.csv", """
                registered_charity_number,charity_name,date_of_registration,charity_registration_status,date_of_removal
                1100012,Larkfield Club,1990-01-01,Removed,2023-03-31
                """);
        var answer = check(file("g.json", grants(grant(1, "Warm", "5"))), "--register", register.toString());

        assertThat(answer.out()).contains("removed_before_award: 1 of 1 grants to organisations");
    }

    @Test
    void anArchiveIsLookedInto() throws IOException {
        var zip = temporary.resolve("both.zip");
        pack(zip, "grants.json", "notes.txt");
        assertThat(check(zip).out()).contains("both.zip!grants.json, read as");
        pack(zip, "grants.json", "more.json");
        var answer = check(zip);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("holds 2 files that can be checked (grants.json, more.json)");
    }

    private static void pack(Path zip, String... names) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(zip);
                var out = new ZipOutputStream(bytes)) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                var text = name.endsWith(".json") ? grants(grant(1, name, "5000")) : "buy milk";
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whatCannotBeCheckedIsSaid() throws IOException {
        var unknown = check(file("areas.csv", "area_code,name\nE05000001,Larkfield\n"));
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("areas.csv comes nearest to", "but lacks");
        assertThat(check(temporary.resolve("gone.csv")).code()).isEqualTo(3);
        assertThat(check(temporary).err()).contains("is a folder");
        assertThat(terminal.type("check").code()).isEqualTo(2);
        var out = check(file("g.json", grants(grant(1, "Warm", "5"))), "--out", temporary.toString());
        assertThat(out.code()).isEqualTo(3);
        assertThat(out.err()).contains("is a folder: give --out the name of a file.");
    }

    @Test
    void aRegisterThatIsNoneIsSaid() throws IOException {
        var notes = file("ledger.csv", LEDGER);
        var answer = check(file("g.json", grants(grant(1, "Warm", "5"))), "--register", notes.toString());
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("holds no register of charities");
    }

    @Test
    void aPartOfARegisterAccusesNobody() throws IOException {
        var register = file("charities.csv", Files.readString(Terminal.AMBLEFORD.resolve("charities.csv")));
        var answer = check(file("g.json", grants(grant(1, "Warm", "5"))), "--register", register.toString());
        assertThat(answer.out()).contains("No check found anything to mend.");
    }
}
