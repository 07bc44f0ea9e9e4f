package org.mainstay.web.page.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.view.Links;

class OrganisationPageTest {

    private static final String LIST = "/places/ambleford/organisations";
    private static final Pattern ID = Pattern.compile("^      \"id\": \"([^\"]+)\"", Pattern.MULTILINE);

    private final RunningServer server = RunningServer.shared();

    @Test
    void everyOrganisationOfTheListHasItsPage() {
        var ids = ID.matcher(server.get(LIST + ".json").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids)
                .hasSizeGreaterThan(600)
                .allSatisfy(id -> assertThat(
                                server.get(Links.organisation("ambleford", id)).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void theListIsNarrowedBySectorAndKindAndText() {
        var page = server.get(LIST + "?q=harbour&sector=VOLUNTARY&kind=CHARITY").body();

        assertThat(page).contains("Harbour Light Hostel").doesNotContain("Ropewalk Arts Studio");
    }

    @Test
    void aFilterThatNobodyPassesSaysWhatToDo() {
        assertThat(server.get(LIST + "?q=xyzzy").body()).contains("Nobody of that kind", "Try a part of the name");
    }

    @Test
    void anOrganisationShowsItsFundingLinesWithWhatCuttingThemWouldDo() {
        var link = Pattern.compile("href=\"(/places/ambleford/organisations/[^\"?]+)\">Ropewalk Arts Studio<")
                .matcher(server.get(LIST).body());

        assertThat(link.find()).isTrue();
        assertThat(server.get(link.group(1)).body())
                .contains("What would cutting this do?", "Money over time", "Its names, and why they are one");
    }

    @Test
    void anIdOfNobodyIsNotFound() {
        assertThat(server.get(LIST + "/name:nobody-at-all").statusCode()).isEqualTo(404);
    }
}
