package org.mainstay.web.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.Visit;

/// The evidence for a peer review of Ambleford: read, written to, and frozen.
class EvidencePageTest {

    private static final String EVIDENCE = "/places/ambleford/evidence";
    private static final String NOTES = EVIDENCE + "/notes";

    private final Visit visit = new Visit();

    private String freeze(String name, String since) {
        return visit.send(EVIDENCE, EVIDENCE, Map.of("name", name, "since", since));
    }

    private void waitUntilSaid(String page, String words, boolean there) {
        for (var tried = 0; tried < 600 && visit.see(page).contains(words) != there; tried++) {
            Visit.pause();
        }
        assertThat(visit.see(page).contains(words)).isEqualTo(there);
    }

    @Test
    void allThemesAreListedWithTheirGaps() {
        assertThat(visit.see(EVIDENCE))
                .contains(
                        "Local priorities and outcomes",
                        "Organisational and place leadership",
                        "Governance and culture",
                        "Financial planning and management",
                        "Capacity for improvement",
                        "Whom to interview",
                        "Equality impact",
                        " gaps");
    }

    @Test
    void aChapterShowsFiguresThatLeadToTheirRows() {
        var chapter = visit.see(EVIDENCE + "/chapters/finance");

        var figure = Visit.find(chapter, "href=\"(" + EVIDENCE + "/figures/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("Evidence");
        assertThat(chapter).contains("What does the council put in?", "Write the council");
        assertThat(visit.see(EVIDENCE + "/chapters/finance.csv?table=money")).startsWith("Year,");
    }

    @Test
    void programsGetTheDocumentOfTheCommand() {
        assertThat(visit.see(EVIDENCE + ".json")).contains("\"chapters\"", "\"headlines\"", "\"figure\"");
    }

    @Test
    void aMapIsDescribedInWords() {
        assertThat(visit.see(EVIDENCE + "/chapters/priorities")).contains("alt=\"A map of ");
        var picture = RunningServer.shared().get(EVIDENCE + "/map");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void whatTheCouncilSaysStandsUntilItIsTakenBack() {
        var chapter = EVIDENCE + "/chapters/governance";
        visit.send(
                chapter,
                NOTES,
                Map.of(
                        "chapter",
                        "governance",
                        "kind",
                        "narrative",
                        "about",
                        "cuts",
                        "text",
                        "We <b>asked</b> first."));
        waitUntilSaid(chapter, "The council says", true);
        assertThat(visit.see(chapter))
                .contains("We &lt;b&gt;asked&lt;/b&gt; first.")
                .doesNotContain("<b>asked");

        takeBack(chapter);
        waitUntilSaid(chapter, "The council says", false);
    }

    @Test
    void takingBackAnAccountLetsTheEarlierWordingStandAgainAndTheAuditHasBoth() {
        var chapter = EVIDENCE + "/chapters/finance";
        var account = Map.of("chapter", "finance", "kind", "narrative", "about", "money");
        for (var text : List.of("Rooms are free of rent.", "Rooms and vans are free.")) {
            var form = new HashMap<>(account);
            form.put("text", text);
            visit.send(chapter, NOTES, form);
            waitUntilSaid(chapter, text, true);
        }

        takeBack(chapter);

        waitUntilSaid(chapter, "Rooms are free of rent.", true);
        assertThat(visit.see(chapter)).doesNotContain("Rooms and vans are free.");
        assertThat(visit.see("/places/ambleford/audit"))
                .contains("Rooms and vans are free.; stands again: Rooms are free of rent.");
        takeBack(chapter);
        waitUntilSaid(chapter, "The council says", false);
    }

    @Test
    void aSelfAssessmentIsShownAsTheCouncilsOwnInTheProfileAndCanBeTakenBack() {
        var chapter = EVIDENCE + "/chapters/leadership";
        var form = new HashMap<>(Map.of("chapter", "leadership", "kind", "self_assessment", "text", "Two floods."));
        form.put("about", "environment");
        visit.send(chapter, NOTES, form);
        assertThat(visit.see(chapter + "?wrong=grade")).contains("Choose one of the four grades.");
        assertThat(visit.see(chapter)).doesNotContain("Two floods.");
        form.put("standing", "vulnerable");

        visit.send(chapter, NOTES, form);

        waitUntilSaid(chapter, "Two floods.", true);
        waitUntilSaid("/places/ambleford/partnerships", "vulnerable (self-assessment)", true);
        assertThat(visit.see("/places/ambleford/partnerships"))
                .contains("The profile of the place", "nobody has confirmed");
        takeBack(chapter);
        waitUntilSaid(chapter, "Two floods.", false);
    }

    private void takeBack(String chapter) {
        var number = Visit.find(visit.see(chapter), "name=\"number\" value=\"(\\d+)\"");
        visit.send(
                chapter,
                NOTES + "/undo",
                Map.of("number", number, "chapter", chapter.substring(chapter.lastIndexOf('/') + 1)));
    }

    @Test
    void anActionIsListedWithItsOwnerAndItsDay() {
        var chapter = EVIDENCE + "/chapters/improvement";
        visit.send(
                chapter,
                NOTES,
                Map.of(
                        "chapter", "improvement",
                        "kind", "action",
                        "about", "outcomes",
                        "text", "Ask how many people each partner served",
                        "owner", "Head of partnerships",
                        "due", "2026-09-30",
                        "standing", "under way",
                        "figure", "review/silent"));
        waitUntilSaid(chapter, "30 September 2026", true);
        assertThat(visit.see(chapter)).contains("Head of partnerships", "under way");

        var number = Visit.find(visit.see(chapter), "name=\"number\" value=\"(\\d+)\"");
        visit.send(chapter, NOTES + "/undo", Map.of("number", number, "chapter", "improvement"));
        waitUntilSaid(chapter, "30 September 2026", false);
    }

    @Test
    void aFormThatSaysNothingOrAWrongDayIsAnsweredInWords() {
        var chapter = EVIDENCE + "/chapters/improvement";
        var empty = visit.send(
                chapter, NOTES, Map.of("chapter", "improvement", "kind", "action", "about", "cuts", "text", " "));
        assertThat(visit.see(empty)).contains("Write something first.");

        var late = visit.send(
                chapter,
                NOTES,
                Map.of("chapter", "improvement", "kind", "action", "about", "cuts", "text", "Ask", "due", "soon"));
        assertThat(visit.see(late)).contains("Give the day as a date");

        var lost = visit.send(
                chapter, NOTES, Map.of("chapter", "improvement", "kind", "action", "about", "nothing", "text", "Ask"));
        assertThat(visit.see(lost)).contains("Choose the question");
    }

    @Test
    void aFrozenPackKeepsItsFilesAndShowsThenAndNow() {
        var pack = freeze("Spring review", "");
        var page = visit.see(pack);

        assertThat(page)
                .contains("Spring review", "The same figures, then and now", "headline figures has moved since");
        assertThat(visit.see(EVIDENCE)).contains("Spring review");
        for (var file : Map.of("pdf", "%PDF", "word", "PK", "page", "<!DOCTYPE html>", "figures", "id,name")
                .entrySet()) {
            assertThat(visit.see(pack + "/files/" + file.getKey())).startsWith(file.getValue());
        }
        var figure = Visit.find(page, "href=\"(" + pack + "/figures/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("Spring review");

        var next = freeze("Autumn review", pack.substring(pack.lastIndexOf('/') + 1));
        assertThat(visit.see(next + "/files/page")).contains("Since the pack that looked from");
    }

    @Test
    void aPackWithoutANameIsNotFrozenAndOptionsListNone() {
        assertThat(visit.see(freeze(" ", ""))).contains("Give the pack a name");
        var pack = freeze("Not an option", "");
        assertThat(visit.see(Visit.OPTIONS)).doesNotContain("Not an option");
        var id = pack.substring(pack.lastIndexOf('/') + 1);
        assertThat(RunningServer.shared().get(Visit.OPTIONS + "/" + id).statusCode())
                .isEqualTo(404);
        assertThat(RunningServer.shared()
                        .get(EVIDENCE + "/packs/" + id + "/files/secrets")
                        .statusCode())
                .isEqualTo(404);
    }
}
