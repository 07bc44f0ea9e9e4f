package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rules;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.place.Place;
import org.mainstay.model.service.ListedService;

class ReconcilerTest {

    private static final String DAY = "2025-05-01";
    private static final Source OTHERS = Source.of("9".repeat(64), "others.csv", 1);

    private final PlaceSketch sketch = new PlaceSketch();
    private final List<Fact> others = new ArrayList<>();

    ReconcilerTest() {
        sketch.charity("1100012", "THE MOOR LANE COMMUNITY GARDEN", "");
        sketch.charity("1100013", "Wharfside Friendship Lunch Club", "");
        sketch.pay("Citizens Advice Ambleford", DAY, 1);
        sketch.pay("Citizens Advice Fellbeck", DAY, 1);
        sketch.pay("Marl Valley Befriending Project", DAY, 1);
        IntStream.range(0, 40)
                .forEach(at -> sketch.pay("Supplier%c Of%c Things".formatted('a' + at, 'b' + at), DAY, 1));
    }

    @Test
    void aWholeNameIsAMatchAndSaysWhy() {
        var found = find("Moor Lane Community Garden Ltd");

        assertThat(found).first().satisfies(candidate -> {
            assertThat(candidate.organisation().id()).isEqualTo("GB-CHC-1100012");
            assertThat(candidate.match()).isTrue();
            assertThat(candidate.probability()).isGreaterThan(0.98);
            assertThat(candidate.parts())
                    .extracting(Likeness.Part::why)
                    .contains("Both have “garden”.", "All words that say anything agree.");
        });
    }

    @Test
    void ofTwoBodiesThatANameFitsNeitherIsAMatch() {
        var found = find("Citizens Advice");

        assertThat(found)
                .extracting(candidate -> candidate.organisation().name())
                .contains("Citizens Advice Ambleford", "Citizens Advice Fellbeck");
        assertThat(found).noneMatch(Reconciler.Candidate::match);
    }

    @Test
    void twoBodiesOfOneNameAreBothShownAndNeitherIsAMatch() {
        sketch.grant(new Party("GB-COH-07363900", "Footlights", "", "", ""), "Arts", DAY, 1, null);
        sketch.grant(new Party("GB-COH-06447020", "Footlights", "", "", ""), "Arts", DAY, 1, null);

        assertThat(find("Footlights"))
                .hasSize(2)
                .noneMatch(Reconciler.Candidate::match)
                .allSatisfy(candidate -> assertThat(candidate.probability()).isBetween(0.45, 0.5));
        assertThat(find("Footlights", "GB-COH-06447020")).first().satisfies(candidate -> {
            assertThat(candidate.organisation().id()).isEqualTo("GB-COH-06447020");
            assertThat(candidate.match()).isTrue();
        });
    }

    @Test
    void aNumberAloneIsAMatch() {
        assertThat(find("", "gb-chc-1100013")).singleElement().satisfies(candidate -> {
            assertThat(candidate.organisation().name()).isEqualTo("Wharfside Friendship Lunch Club");
            assertThat(candidate.match()).isTrue();
        });
    }

    @Test
    void ourOwnIdIsANumberToo() {
        assertThat(find("", "name:marl-valley-befriending-project"))
                .singleElement()
                .matches(Reconciler.Candidate::match);
    }

    @Test
    void aNumberOfOneAndTheNameOfAnotherAreForAPerson() {
        var found = find("Wharfside Friendship Lunch Club", "GB-CHC-1100012");

        assertThat(found)
                .extracting(candidate -> candidate.organisation().id())
                .containsExactly("GB-CHC-1100013", "GB-CHC-1100012");
        assertThat(found).noneMatch(Reconciler.Candidate::match);
        assertThat(found.getFirst().parts())
                .extracting(Likeness.Part::why)
                .contains("Each has a number of its own on one list.");
        assertThat(found.getLast().parts())
                .extracting(Likeness.Part::why)
                .contains("Where a number agrees, the name may be quite another: a trading name, a former one.");
    }

    @Test
    void aNumberThatNobodyHasFindsNobody() {
        assertThat(find("", "GB-CHC-1999999")).isEmpty();
    }

    @Test
    void aPostcodeAloneShowsWhoIsThereButIsNoMatch() {
        charity("1100014", "Tarn Moor Singers", "am3 1zz", "");

        assertThat(find("", List.of(), List.of("AM3 1ZZ"))).singleElement().satisfies(candidate -> {
            assertThat(candidate.organisation().name()).isEqualTo("Tarn Moor Singers");
            assertThat(candidate.match()).isFalse();
            assertThat(candidate.probability()).isLessThanOrEqualTo(0.5);
        });
        assertThat(find("", List.of(), List.of(" ", "AM9 9AA"))).isEmpty();
    }

    @Test
    void withoutANameThePostcodeIsNotTakenForMoreThanItIs() {
        var few = new PlaceSketch();
        var charity = registered("1100014", "Tarn Moor Singers", "AM3 1ZZ", "");
        var found = reconciler(few, List.of(charity)).find(new Reconciler.Query("", List.of(), List.of("AM3 1ZZ")));

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.probability()).isEqualTo(0.5);
            assertThat(candidate.parts())
                    .last()
                    .extracting(Likeness.Part::why)
                    .isEqualTo("No name is given, and bodies share postcodes.");
        });
    }

    @Test
    void aPostcodeTellsApartWhatANameDoesNot() {
        others.add(listed("Stepping Stones", "AM1 1AA", "Stepping Stones"));
        charity("1100015", "Stepping Stones", "AM2 2BB", "");
        charity("1100016", "Stepping Stones", "AM3 3CC", "");

        assertThat(find("Stepping Stones")).noneMatch(Reconciler.Candidate::match);
        assertThat(find("Stepping Stones", List.of(), List.of("AM3 3CC", "AM3 3CD")))
                .first()
                .satisfies(candidate -> {
                    assertThat(candidate.organisation().id()).isEqualTo("GB-CHC-1100016");
                    assertThat(candidate.match()).isTrue();
                });
    }

    @Test
    void formerNamesAndNamesInUseAreFoundToo() {
        charity("1100017", "Kettle On", "", "Fireside Company");
        others.add(new CharityName("1100017", CharityName.Kind.PREVIOUS, "Old Granary Tea Circle", row()));

        assertThat(find("Old Granary Tea Circle"))
                .first()
                .extracting(candidate -> candidate.organisation().id())
                .isEqualTo("GB-CHC-1100017");
        assertThat(find("Fireside Company"))
                .first()
                .extracting(candidate -> candidate.organisation().id())
                .isEqualTo("GB-CHC-1100017");
    }

    @Test
    void servicesListedWithoutAProviderAreKnownByTheirName() {
        others.add(listed("Brannock Toy Library", "AM4 4DD", ""));

        assertThat(find("Brannock Toy Library", List.of(), List.of("AM4 4DD")))
                .first()
                .satisfies(candidate -> assertThat(candidate.parts())
                        .extracting(Likeness.Part::why)
                        .contains("Their postcode agrees."));
    }

    @Test
    void naturalPersonsAreNeverFound() {
        sketch.pay("Mrs Q Example", DAY, 1);
        sketch.grantToIndividual(Party.named("A Person"), DAY, 1);

        assertThat(find("Mrs Q Example")).isEmpty();
        assertThat(find("A Person")).isEmpty();
    }

    @Test
    void unlikelyCandidatesAreLeftOut() {
        assertThat(find("Marl Quarry Archery Bowmen")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var reconciler = reconciler(sketch, others);
        var query = new Reconciler.Query("Moor Lane Garden", List.of(), List.of());

        assertThat(reconciler.find(query)).isNotEmpty().isEqualTo(reconciler.find(query));
    }

    private List<Reconciler.Candidate> find(String name, String... ids) {
        return find(name, List.of(ids), List.of());
    }

    private List<Reconciler.Candidate> find(String name, List<String> ids, List<String> postcodes) {
        return reconciler(sketch, others).find(new Reconciler.Query(name, ids, postcodes));
    }

    private void charity(String number, String name, String postcode, String knownAs) {
        others.add(registered(number, name, postcode, knownAs));
    }

    private RegisteredCharity registered(String number, String name, String postcode, String knownAs) {
        var standing = new RegisteredCharity.Standing(
                RegisteredCharity.Status.REGISTERED,
                null,
                0,
                null,
                null,
                null,
                knownAs,
                RegisteredCharity.LatestYear.NOT_SAID);
        return new RegisteredCharity(number, name, "", "", null, postcode, standing, row());
    }

    private ListedService listed(String name, String postcode, String provider) {
        return new ListedService("1", "toys", "voluntary", name, provider, postcode, null, null, row());
    }

    private RowRef row() {
        return new RowRef(OTHERS, others.size() + 2);
    }

    private static Reconciler reconciler(PlaceSketch sketch, List<Fact> others) {
        var facts = new ArrayList<>(sketch.facts());
        facts.addAll(others);
        var place = Place.of(facts);
        var organisations = new Matcher(Rules.names()).match(place, sketch.classifier());
        return Reconciler.of(place, organisations, Rules.names());
    }
}
