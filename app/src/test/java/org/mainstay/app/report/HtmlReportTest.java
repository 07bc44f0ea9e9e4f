package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.app.example.Example;

class HtmlReportTest {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void everyLinkLeadsSomewhereOnThePage() {
        var page = HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of());
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
        var page = HtmlReport.render(appraisal, Example.coverage(), Example.files(), List.of());
        for (var figure : appraisal.figures()) {
            assertThat(page).contains("<code>" + figure.id() + "</code>");
        }
    }

    @Test
    void thePartsStandInTheirOrder() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
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
        assertThat(HtmlReport.render(Example.empty(), Example.coverage(), Example.files(), List.of()))
                .contains("No change can be proposed")
                .contains("This approach finds no change of its own on this data.")
                .contains("No switching value can be given");
    }

    @Test
    void aHostileNameStaysText() {
        var page = HtmlReport.render(
                Example.named("<script>alert('x')</script><img src=x onerror=alert(1)>"),
                Example.coverage(),
                Example.files(),
                List.of());
        assertThat(page).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
    }

    @Test
    void partnershipsThatChangesTouchAreToldWithTheirMembersAndTheirLog() {
        var appraisal = Example.full();
        var page = HtmlReport.render(appraisal, Example.coverage(), Example.files(), SampleTouched.of(appraisal));

        assertThat(page)
                .contains("Partnerships that these changes touch")
                .contains("The larder", "Ambleford Council (lead, funder)", "by the end of June (overdue)")
                .contains("1 April 2026: Keep it going. Consulted: Members.", "Before the deciders: none was made.")
                .contains("What The larder would lose", "a line of the partnership");
        assertThat(HtmlReport.render(appraisal, Example.coverage(), Example.files(), List.of()))
                .doesNotContain("Partnerships that these changes touch");
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void noTemplateMarkupIsLeft() {
        var page = HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of());
        assertThat(page.substring(page.indexOf("</style>")))
                .doesNotContain(" th:")
                .doesNotContain("${");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .isEqualTo(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()));
    }

    @Test
    void anUnclearLineSaysWhatWouldSettleIt() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("fewer than 7 in 100 people turned away")
                .contains("How many people it served last year.")
                .contains("through the homelessness commissioner");
    }

    @Test
    void anUnverifiedAssumptionIsMarked() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("not verified against its source");
    }

    @Test
    void aLossIsSaidInWordsToo() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("worse off")
                .contains("−£");
    }

    @Test
    void anUnconfirmedSavingIsMarked() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("Not confirmed:")
                .contains("1 change cannot be booked until");
        assertThat(HtmlReport.render(Example.empty(), Example.coverage(), Example.files(), List.of()))
                .doesNotContain("Not confirmed:");
    }

    @Test
    void anAssumptionIsNamedInPlainWords() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("People turned away who reach a council or NHS service")
                .contains("Discount rate: from year 0");
    }

    @Test
    void aTraceLeadsBackToWhereItsFigureStands() {
        assertThat(HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()))
                .contains("href=\"#at-f-easy-disinvestment-council-cash\"")
                .contains("id=\"at-f-easy-disinvestment-council-cash\"");
    }

    /// Leaves the pages where they can be looked at.
    @Test
    void thePagesCanBeLookedAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "report-examples"));
        Files.writeString(
                folder.resolve("full.html"),
                HtmlReport.render(Example.full(), Example.coverage(), Example.files(), List.of()));
        Files.writeString(
                folder.resolve("empty.html"),
                HtmlReport.render(Example.empty(), Example.coverage(), Example.files(), List.of()));
        assertThat(folder.resolve("full.html")).isNotEmptyFile();
    }
}
