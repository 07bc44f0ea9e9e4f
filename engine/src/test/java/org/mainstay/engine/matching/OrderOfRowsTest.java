package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rows;
import org.mainstay.engine.sketch.Rules;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Who is who does not depend on which row or file comes first.
class OrderOfRowsTest {

    private static final String DAY = "2025-05-01";
    private static final List<String> WORDS =
            List.of("Moor", "Weavers", "Weevers", "Hall", "Dale", "Age UK", "Friends of", "(Sale)", "Ltd", "Trading");

    private final PlaceSketch sketch = new PlaceSketch();

    private static String name(Random random) {
        var words = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private void add(Random random, int step) {
        var number = "110904" + random.nextInt(8);
        switch (random.nextInt(7)) {
            case 0 -> sketch.charity(number, name(random), "");
            case 1 -> sketch.grant(new Party("GB-CHC-" + number, name(random), "", "", ""), "P", DAY, step, null);
            case 2 -> sketch.grant(new Party("360G-amb-" + step, name(random), "", "", ""), "P", DAY, step, null);
            case 3 -> {
                var from = List.of(new Succession.Body("110904" + random.nextInt(8), ""));
                var to = new Succession.Body(number, "");
                sketch.with(new Succession(from, to, null, Succession.Evidence.ENTERED, Named.row(step)));
            }
            case 4 -> {
                var answers = MatchDecision.Answer.values();
                var answer = answers[random.nextInt(answers.length)];
                var day = LocalDate.parse(DAY).plusDays(step);
                sketch.with(new MatchDecision(name(random), "GB-CHC-" + number, answer, "", day, "", Named.row(step)));
            }
            case 5 -> sketch.with(new CharityName(number, CharityName.Kind.WORKING, name(random), Named.row(step)));
            default -> {
                var payee = new Payment.Payee(name(random), "" + random.nextInt(3), "", "", false, false);
                sketch.pay(payee, "ANY", DAY, step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shufflingChangesNothing(long seed) {
        var random = new Random(seed);
        for (var step = 2; step < 120; step++) {
            add(random, step);
        }
        var before = sketch.organisations();
        var facts = new ArrayList<>(sketch.facts());
        Collections.shuffle(facts, random);

        var after = new Matcher(Rules.names()).match(Place.of(Rows.renumber(facts)), sketch.classifier());

        assertThat(told(after)).isEqualTo(told(before));
        assertThat(before.pairs()).isNotEmpty();
        assertThat(before.relations()).isNotEmpty();
    }

    /// All that is said, without the rows: shuffled rows have other line numbers.
    private static List<String> told(Organisations organisations) {
        var told = new ArrayList<String>();
        for (var one : organisations.list()) {
            told.add(List.of(one.id(), one.name(), one.ids(), one.names(), one.sector(), one.why())
                    .toString());
            one.profile().joins().stream()
                    .map(join -> join.name() + join.how() + join.probability() + join.why())
                    .sorted()
                    .forEach(told::add);
        }
        organisations
                .pairs()
                .forEach(pair -> told.add(List.of(
                                pair.left(),
                                pair.right(),
                                pair.probability(),
                                pair.pence(),
                                pair.standing(),
                                pair.why(),
                                pair.fields())
                        .toString()));
        organisations.relations().forEach(one -> told.add(one.from() + one.type() + one.to() + one.why()));
        return told;
    }
}
