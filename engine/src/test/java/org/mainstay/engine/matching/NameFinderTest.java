package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.naming.Usage;
import org.mainstay.engine.sketch.Rules;

class NameFinderTest {

    private final Names names = new Names(Rules.names());
    private final Usage usage = new Usage(Rules.names());
    private final NameFinder finder = new NameFinder(usage);
    private int bodies;

    /// Adds each as a name of the next body.
    private void add(String... all) {
        for (var raw : all) {
            addTo(bodies++, raw);
        }
    }

    private void addTo(int body, String raw) {
        var name = names.of(raw);
        usage.add(name);
        finder.add(body, name);
    }

    private Name name(String raw) {
        return names.of(raw);
    }

    @Test
    void thoseThatShareMostComeFirst() {
        add("Moor Choir", "Sale Weavers", "Moor Weavers", "Dale Band");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Moor Weavers"))).containsExactly(2, 0, 1);
        assertThat(search.find(name("Moor Weavers"))).as("asked again").containsExactly(2, 0, 1);
        assertThat(search.find(name("Mill Farm"))).isEmpty();
    }

    @Test
    void wordsInBracketsCountToo() {
        add("Moor Choir (Weavers Hall)", "Sale Band");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Weavers"))).containsExactly(0);
        assertThat(search.find(name("Dale (Band)"))).containsExactly(1);
    }

    @Test
    void aNameWrittenInOneWordIsFoundEitherWay() {
        add("Gorsemill Looms", "Blue Bell");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Gorse Mill Looms"))).containsExactly(0);
        assertThat(search.find(name("Gorse Mill Studios"))).containsExactly(0);
        assertThat(search.find(name("Bluebell"))).containsExactly(1);
    }

    @Test
    void aRareWordFindsWordsThatBeginAlike() {
        add("Moor Weavers", "Sale Allotments", "Dale Wea");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Weevils"))).isEmpty();
        assertThat(search.find(name("Weaversk"))).containsExactly(0);
        assertThat(search.find(name("Allotmnts"))).containsExactly(1);
        assertThat(search.find(name("Wea"))).as("too short to be a piece").containsExactly(2);
    }

    @Test
    void aWordInUseFindsOnlyItselfUnlessTheNameIsCut() {
        add("Moor Communi", "Sale Communi", "Dale Community");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Communi"))).containsExactly(0, 1);
        assertThat(search.find(name("Weaving Looms Downhill Communi")))
                .as("30 letters")
                .containsExactly(0, 1, 2);
    }

    @Test
    void noMoreThanSixteenAreWorthComparing() {
        for (var i = 0; i < 40; i++) {
            add("Weavers " + i);
        }
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Weavers"))).hasSize(16).startsWith(0, 1, 2);
    }

    @Test
    void aWordOfThousandsDecidesNothing() {
        for (var i = 0; i < 4001; i++) {
            add("Hall H" + i);
        }
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Hall"))).isEmpty();
        assertThat(search.find(name("Hall H17"))).containsExactly(17);
    }

    @Test
    void beginningsThatManyShareFindNobody() {
        for (var i = 0; i < 241; i++) {
            add("weav" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("weavzz"))).isEmpty();
    }

    @Test
    void aWordThatManyBearIsNoSlipOfARareOne() {
        for (var i = 0; i < 61; i++) {
            add("Weavers W" + i);
        }
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Weaverz"))).isEmpty();
    }

    @Test
    void aBodyWithSeveralNamesIsFoundOnce() {
        addTo(0, "Moor Weavers");
        addTo(0, "Moor Weavers Hall");
        addTo(5000, "Moor Looms");
        finder.close();
        var search = finder.search();

        assertThat(search.find(name("Moor Weavers"))).containsExactly(0, 5000);
    }
}
