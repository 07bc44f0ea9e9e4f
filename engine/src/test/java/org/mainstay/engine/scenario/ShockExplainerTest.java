package org.mainstay.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.option.Change;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Kind;

class ShockExplainerTest {

    private final TiedPlace place = new TiedPlace();

    private ShockExplanation explain(String body, ShockRow... rows) {
        return ShockExplainer.of(place.subject(), place.ties(), List.of(rows), TiedPlace.REQUEST)
                .explain(place.body(body).id())
                .getFirst();
    }

    private static ShockRow hallGoes() {
        return Rows.at(Rows.closes("Hall goes", "Hall"), 4, 1, null);
    }

    @Test
    void whoFallsBecauseOfAnotherIsToldTheWayTheBlowTravelled() {
        place.hosts("Hall", "Pantry", 600_000);

        var pantry = explain("Pantry", hallGoes());

        assertThat(pantry.answer().getFirst())
                .startsWith("Under this shock Pantry closes in month 4. In month 4 it gives way");
        assertThat(pantry.answer().getLast()).isEqualTo("So the blow travels: Hall (month 4), then Pantry (month 4).");
        assertThat(pantry.chain()).extracting(Stress.Fallen::name).containsExactly("Hall", "Pantry");
        assertThat(pantry.cascade()).hasSize(2);
    }

    @Test
    void theMonthsStandBesideThePlaceAsItIs() {
        var hall = explain("Hall", hallGoes());

        assertThat(hall.chain()).isEmpty();
        assertThat(hall.months()).hasSize(36);
        var fourth = hall.months().get(3);
        assertThat(fourth.when()).isEqualTo("month 4");
        assertThat(fourth.base().served().value()).isEqualTo(10);
        assertThat(fourth.base().council().value()).isEqualTo(1_000_00);
        assertThat(fourth.shocked().served().value()).isZero();
        assertThat(hall.figures()).contains(fourth.shocked().served());
    }

    @Test
    void whoStaysOpenIsToldItsWorstMonth() {
        var desk = explain("Desk", hallGoes());

        assertThat(desk.closes()).isNull();
        assertThat(desk.answer())
                .containsExactly(
                        "Under this shock Desk stays open over these 36 months: in its worst month it serves 10, and 10 in the first month as things are.");
    }

    @Test
    void aShockThatHitsNothingIsSaidToHitNothing() {
        var nobody = ShockExplainer.of(
                place.subject(), place.ties(), List.of(Rows.closes("Gone", "Nobody")), TiedPlace.REQUEST);

        assertThat(nobody.notShown()).singleElement().asString().contains("Nobody");
    }

    @Test
    void choicesMadeElsewhereStandBesideThePlaceAsItIs() {
        var end = new Change.End(place.subject().funding().all().getFirst());
        var choices = new LinkedHashMap<Proposer, List<Change>>();
        choices.put(Approach.EASY_DISINVESTMENT, List.of(end));

        var stress = Stresser.onChoices(
                place.subject(),
                place.ties(),
                List.of(hallGoes(), Rows.of("Late", Kind.OTHERS_CUT, 10)),
                choices,
                TiedPlace.REQUEST,
                Progress.UNSEEN);

        assertThat(stress.choices())
                .extracting(Stress.Choice::name)
                .containsExactly("As things are", Approach.EASY_DISINVESTMENT.words());
        assertThat(stress.worst()).map(worst -> worst.shock().name()).contains("Hall goes");
        assertThat(stress.answer().getLast()).contains("leaves the place best able to take the next blow");
    }
}
