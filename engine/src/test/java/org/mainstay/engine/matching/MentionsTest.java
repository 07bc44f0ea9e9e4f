package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Service;

class MentionsTest {

    private static final String DAY = "2025-05-01";

    private final PlaceSketch sketch = new PlaceSketch();

    private Mentions mentions() {
        return Mentions.of(sketch.place(), sketch.classifier());
    }

    private static Payment.Payee payee(String name) {
        return new Payment.Payee(name, "", "", "", false, false);
    }

    @Test
    void aMentionStandsOnceWithItsFirstRowAndAllItsMoney() {
        sketch.pay("Moor Weavers", DAY, 300)
                .pay(payee("Moor Weavers"), "ANY", DAY, -100)
                .pay("Sale Weavers", DAY, 5);

        var all = mentions();

        assertThat(all.all()).extracting(Mention::name).containsExactlyInAnyOrder("Moor Weavers", "Sale Weavers");
        var moor = all.all().stream()
                .filter(mention -> mention.name().equals("Moor Weavers"))
                .findFirst()
                .orElseThrow();
        assertThat(all.seen(moor).pence()).as("a credit is money too").isEqualTo(400);
        assertThat(all.seen(moor).row().line()).isEqualTo(2);
        assertThat(all.payees().getOrDefault(moor, List.of())).containsExactly(payee("Moor Weavers"));
    }

    /// Payments of one payee share it in memory, in whatever order they stand.
    @Test
    void theFirstRowOfASharedPayeeIsTheEarliest() {
        var shared = payee("Moor Weavers");
        var account = new Payment.Account("UNIT", "ANY");
        for (var line : List.of(9, 4, 7)) {
            sketch.with(new Payment(
                    "Ambleford Council", shared, account, java.time.LocalDate.parse(DAY), 10, null, Named.row(line)));
        }

        var all = mentions();

        assertThat(all.seen(all.all().getFirst())).isEqualTo(new Seen(Named.row(4), 30));
    }

    @Test
    void aRegisterGivesOtherNamesToo() {
        var standing = RegisteredCharity.Standing.NOT_SAID;
        var known = new RegisteredCharity.Standing(
                RegisteredCharity.Status.REMOVED,
                null,
                0,
                null,
                null,
                null,
                "Warp Hall",
                RegisteredCharity.LatestYear.NOT_SAID);
        sketch.with(charity("1100012", "Moor Weavers", known, 2));
        sketch.with(charity("1100013-2", "Sale Weavers", standing, 3));
        sketch.with(charity("none", "Dale Weavers", known, 4));
        sketch.with(new CharityName("1100012", CharityName.Kind.WORKING, "Weft Hall", Named.row(5)));
        sketch.with(new CharityName("none", CharityName.Kind.WORKING, "Nobody's Hall", Named.row(6)));

        assertThat(mentions().all())
                .extracting(mention -> mention.from() + " " + mention.name() + " " + mention.ids() + mention.gone())
                .containsExactlyInAnyOrder(
                        "REGISTER Moor Weavers [GB-CHC-1100012]true",
                        "ALIAS Warp Hall [GB-CHC-1100012]false",
                        "ALIAS Sale Weavers [GB-CHC-1100013]false",
                        "REGISTER Dale Weavers []true",
                        "ALIAS Weft Hall [GB-CHC-1100012]false");
    }

    private static RegisteredCharity charity(
            String number, String name, RegisteredCharity.Standing standing, int line) {
        return new RegisteredCharity(number, name, "", "", null, "", standing, Named.row(line));
    }

    @Test
    void directoriesNameTheProviderOrElseTheService() {
        sketch.with(new ListedService("1", "", "voluntary", "Class", "Moor Weavers", "AM1 1AA", null, null, row(2)));
        sketch.with(new ListedService("2", "", "public", "Sale Library", " ", "", null, null, row(3)));
        sketch.with(new Service(
                "3", "o", "Dale Band", "Lessons", "", "", "active", "", "", null, null, "", "", List.of(), row(4)));

        assertThat(mentions().all())
                .extracting(mention -> mention.from() + " " + mention.name() + " " + mention.flagged())
                .containsExactlyInAnyOrder(
                        "DIRECTORY Moor Weavers true", "DIRECTORY Sale Library false", "DIRECTORY Dale Band false");
    }

    private static org.mainstay.model.evidence.RowRef row(int line) {
        return Named.row(line);
    }

    @Test
    void peopleAreNotOrganisationsEvenWhereARowForgetsToSaySo() {
        var person = new Party("360G-amb-p1", "A Person", "", "", "");
        sketch.grantToIndividual(person, DAY, 100).grant(person, "P", DAY, 100, null);

        assertThat(mentions().all()).isEmpty();
        assertThat(mentions().people()).containsExactly(person);
    }

    @Test
    void mentionsThatBecomeOneAddUp() {
        sketch.pay(new Payment.Payee("Moor Weavers", "", "1100012", "", false, false), "ANY", DAY, 10);
        sketch.pay(payee("Moor Weavers"), "ANY", DAY, 5);
        sketch.grant(new Party("GB-CHC-1100012", "Moor Looms", "", "", ""), "P", DAY, 7, null);
        var all = mentions();
        var numbered = all.all().stream()
                .filter(mention -> mention.from() == Mention.From.LEDGER)
                .filter(mention -> !mention.ids().isEmpty())
                .findFirst()
                .orElseThrow();
        var bare = numbered.without(numbered.ids().getFirst());

        var put = all.replace(Map.of(numbered, bare));

        assertThat(put.all()).hasSize(2).contains(bare).doesNotContain(numbered);
        assertThat(put.seen(bare)).isEqualTo(new Seen(all.seen(numbered).row(), 15));
        assertThat(put.payees().getOrDefault(bare, List.of())).hasSize(2);
        assertThat(put.parties()).isEqualTo(all.parties());
        assertThat(all.replace(Map.of()).all()).isEqualTo(all.all());
    }
}
