package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class SetAsideTest {

    private final Visit visit = new Visit();

    private String grant() {
        return Visit.find(
                visit.see(Visit.OPTIONS), "href=\"(/places/ambleford/options/lines/[^\"]+)\">Ambleford Choral Society");
    }

    @Test
    void aGrantThatWasSetAsideIsInNoProposalUntilThatIsTakenBack() {
        var grant = grant();
        assertThat(visit.see(visit.appraise("70000"))).contains("Ambleford Choral Society");

        visit.send(grant, grant + "/set-aside", Map.of("answer", "agreed", "why", "Renewed <b>in March</b>"));

        assertThat(visit.see(grant)).contains("Renewed &lt;b&gt;in March").doesNotContain("<b>in");
        waitUntilSaid("Set aside: agreed", true);
        var result = visit.see(visit.appraise("71000"));
        assertThat(result).contains("People have set aside 1 line", "Grants set aside");
        assertThat(visit.see(visit.appraise("71000") + ".csv?table=changes")).doesNotContain("Choral Society");

        visit.send(grant, grant + "/set-aside", Map.of("answer", "undo"));
        waitUntilSaid("Set aside: agreed", false);
        assertThat(visit.see(visit.appraise("70000"))).contains("Ambleford Choral Society");
    }

    private void waitUntilSaid(String words, boolean there) {
        for (var tried = 0; tried < 600 && visit.see(Visit.OPTIONS).contains(words) != there; tried++) {
            Visit.pause();
        }
        assertThat(visit.see(Visit.OPTIONS).contains(words)).isEqualTo(there);
    }

    @Test
    void aGrantIsSetAsideForAReasonOnly() {
        var grant = grant();

        var led = visit.send(grant, grant + "/set-aside", Map.of("answer", "agreed", "why", " "));

        assertThat(visit.see(led.replaceFirst("#.*", ""))).contains("Say why this grant is set aside");
    }
}
