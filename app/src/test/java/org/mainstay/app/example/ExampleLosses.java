package org.mainstay.app.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// What would hurt a made-up place most: a hall with a club under its roof, and two teas that stand in
/// for each other.
public final class ExampleLosses {

    private static final AppraisalRequest REQUEST = new AppraisalRequest(0, 3, 1, Example.ON, 1);

    private ExampleLosses() {}

    public static WorstLosses full() {
        var teas = hurt("teas", 100, null, false, organisation("Monday Tea"), organisation("Friday Tea"));
        return new WorstLosses(
                REQUEST,
                List.of("Of all organisations, no single loss would hurt more than that of The Hall."),
                people("served", 900),
                List.of(hurt("hall", 50, 30L, true, organisation("The Hall"))),
                List.of(new WorstLosses.Pair(teas, people("teas/beyond", 100))),
                List.of(new WorstLosses.Pair(teas, people("teas/beyond", 100))),
                List.of(hurt("three", 150, null, true, organisation("The Hall"), organisation("Monday Tea"))),
                false,
                List.of(hurt("hall", 50, 30L, true, organisation("The Hall"))),
                List.of(new WorstLosses.Support(
                        WorstLosses.Support.Kind.SECOND_PROVIDER,
                        List.of(organisation("The Hall")),
                        figure("hall/second_provider", 500_000, Unit.PENCE_A_YEAR),
                        people("hall/second_provider_left", 0),
                        "A second provider would cost about £5,000 a year.")),
                List.of(new WorstLosses.Signs(
                        organisation("Friday Tea"),
                        null,
                        figure("friday/dependence", 900_000, Unit.PER_MILLION),
                        people("friday/people", 0),
                        List.of("The council pays 90% of its income."))),
                new WorstLosses.Reliance(
                        figure("signs/false_alarms", 600_000, Unit.PER_MILLION),
                        null,
                        "Tried out in the model: none would close."),
                List.of("Of 1 of 4 lines nobody knows the need."),
                List.of(),
                List.of());
    }

    public static WorstLosses empty() {
        return new WorstLosses(
                REQUEST,
                List.of("Whichever organisation went, others would have room for all whom it serves."),
                people("served", 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of("Nobody is seen to fall with anybody."),
                List.of(),
                List.of());
    }

    private static WorstLosses.Hurt hurt(
            String id, long people, @Nullable Long alone, boolean reported, Organisation... organisations) {
        var club = new WorstLosses.Fallen(organisation("The Club"), "Both give one address.");
        return new WorstLosses.Hurt(
                List.of(organisations),
                alone == null ? List.of() : List.of(club),
                people(id + "/people", people),
                alone == null ? null : people(id + "/alone", alone),
                people(id + "/without_alternative", 10),
                figure(id + "/funded", alone == null ? 0 : 250_000, Unit.PENCE_A_YEAR),
                alone == null ? null : people(id + "/for_each_10000", 200),
                List.of(new Appraisal.DecileLoss("1", people(id + "/by_decile/1", people))),
                reported);
    }

    private static Organisation organisation(String name) {
        return new Organisation("name:" + name, name, List.of(), List.of(name), Sector.VOLUNTARY, "by name");
    }

    private static Figure people(String id, long value) {
        return figure(id, value, Unit.PEOPLE);
    }

    private static Figure figure(String id, long value, Unit unit) {
        var trace = new Trace.Model(List.of(), List.of(), 1, Example.ON);
        return new Figure("losses/" + id, id, value, value, value, unit, trace);
    }
}
