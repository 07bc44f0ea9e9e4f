package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.app.example.Example;

class HtmlReportTest {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void everyLinkLeadsSomewhereOnThePage() {
        var page = HtmlReport.render(Example.full(), Example.coverage(), Example.files());
        var ids = new HashSet<String>();
        ID.matcher(page)
                .results()
                .forEach(found -> assertThat(ids.add(found.group(1)))
                        .as("the id %s stands once", found.group(1))
                        .isTrue());
        var links = new TreeSet<String>();
        LINK.matcher(page).results().forEach(found -> links.add(found.group(1)));
        assertThat(ids).containsAll(links);
        assertThat(links).hasSizeGreaterThan(60);
    }

    @Test
    void everyFigureHasItsTrace() {
        var appraisal = Example.full();
        var page = HtmlReport.render(appraisal, Example.coverage(), Example.files());
        for (var figure : appraisal.figures()) {
            assertThat(page).contains("<code>" + figure.id() + "</code>");
        }
    }

    @Test
    void thePartsStandInTheirOrder() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .containsSubsequence(
                        "class=\"answer\"",
                        "How firm this is",
                        "id=\"switching\"",
                        "id=\"approaches\"",
                        "id=\"payers\"",
                        "A shared budget",
                        "id=\"losers\"",
                        "id=\"draws\"",
                        "id=\"measure\"",
                        "id=\"verdicts\"",
                        "id=\"not-known\"",
                        "id=\"left-out\"",
                        "id=\"assumptions\"",
                        "id=\"sources\"",
                        "id=\"figures\"");
    }

    @Test
    void anEmptyAppraisalStillMakesAPage() {
        assertThat(HtmlReport.render(Example.empty(), Example.coverage(), Example.files()))
                .contains("No change can be proposed")
                .contains("This approach finds no change of its own on this data.")
                .contains("No switching value can be given");
    }

    @Test
    void aHostileNameStaysText() {
        var page = HtmlReport.render(
                Example.named("<script>alert('x')</script><img src=x onerror=alert(1)>"),
                Example.coverage(),
                Example.files());
        assertThat(page).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void noTemplateMarkupIsLeft() {
        var page = HtmlReport.render(Example.full(), Example.coverage(), Example.files());
        assertThat(page.substring(page.indexOf("</style>")))
                .doesNotContain(" th:")
                .doesNotContain("${");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .isEqualTo(HtmlReport.render(Example.full(), Example.coverage(), Example.files()));
    }

    @Test
    void anUnclearLineSaysWhatWouldSettleIt() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("fewer than 7 in 100 people turned away")
                .contains("How many people it served last year.")
                .contains("through the homelessness commissioner");
    }

    @Test
    void anUnverifiedAssumptionIsMarked() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("not verified against its source");
    }

    @Test
    void aLossIsSaidInWordsToo() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("worse off")
                .contains("−£");
    }

    @Test
    void anUnconfirmedSavingIsMarked() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("Not confirmed:")
                .contains("1 change cannot be booked until");
        assertThat(HtmlReport.render(Example.empty(), Example.coverage(), Example.files()))
                .doesNotContain("Not confirmed:");
    }

    @Test
    void anAssumptionIsNamedInPlainWords() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("People turned away who reach a council or NHS service")
                .contains("Discount rate: from year 0");
    }

    @Test
    void aTraceLeadsBackToWhereItsFigureStands() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files()))
                .contains("href=\"#at-f-easy-disinvestment-council-cash\"")
                .contains("id=\"at-f-easy-disinvestment-council-cash\"");
    }

    /// Leaves the pages where they can be looked at.
    @Test
    void thePagesCanBeLookedAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "report-examples"));
        Files.writeString(
                folder.resolve("full.html"), HtmlReport.render(Example.full(), Example.coverage(), Example.files()));
        Files.writeString(
                folder.resolve("empty.html"), HtmlReport.render(Example.empty(), Example.coverage(), Example.files()));
        assertThat(folder.resolve("full.html")).isNotEmptyFile();
    }
}
