package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.sketch.Rules;

class ClustersTest {

    private static Linker linker(List<Body> bodies) {
        var names = BodyNames.of(bodies, new Names(Rules.names()));
        return new Linker(
                Rules.names(),
                bodies,
                names,
                new People(Classifier.of(List.of(), 60)),
                new Locality(Set.of(), Set.of()));
    }

    private static Linker.Link link(Linker linker, Body one, Body other) {
        return new Linker.Link(linker.weigh(one, other), 0.99, true);
    }

    @Test
    void linkAfterLinkMakesOneBody() {
        var a = Named.body(0, Named.paid("Moor Weavers Hall", ""));
        var b = Named.body(1, Named.granted("Moor Weavers Hall", ""));
        var c = Named.body(2, Named.granted("Moor Weavers Hall Ltd", ""));
        var linker = linker(List.of(a, b, c));
        var clusters = new Clusters(List.of(a, b, c), Set.of(), linker);

        assertThat(clusters.join(link(linker, b, c))).isTrue();
        assertThat(clusters.together(a, c)).isFalse();
        assertThat(clusters.join(link(linker, a, b))).isTrue();
        assertThat(clusters.join(link(linker, a, c))).as("one already").isTrue();

        assertThat(clusters.together(a, c)).isTrue();
        assertThat(clusters.list()).containsExactly(List.of(a, b, c));
    }

    @Test
    void aWeakBridgeDoesNotChain() {
        var a = Named.body(0, Named.paid("Moor Weavers", ""));
        var bridge = Named.body(1, Named.paid("Moor Weavers", ""), Named.paid("Looms", ""));
        var c = Named.body(2, Named.granted("Looms", ""));
        var linker = linker(List.of(a, bridge, c));
        var clusters = new Clusters(List.of(a, bridge, c), Set.of(), linker);

        assertThat(clusters.join(link(linker, a, bridge))).isTrue();
        assertThat(clusters.join(link(linker, bridge, c))).isFalse();
        assertThat(clusters.list()).containsExactly(List.of(a, bridge), List.of(c));
    }

    @Test
    void anotherNameThatOneGivesIsNoWeakBridge() {
        var a = Named.body(0, Named.paid("Canal Trust", ""));
        var bridge = Named.body(1, Named.paid("Canal Trust (Moor Mill Waterways)", ""));
        var c = Named.body(2, Named.granted("Moor Mill Waterways", ""));
        var linker = linker(List.of(a, bridge, c));
        var clusters = new Clusters(List.of(a, bridge, c), Set.of(), linker);

        assertThat(link(linker, bridge, c).weighed().byOtherName()).isTrue();
        assertThat(clusters.join(link(linker, a, bridge))).isTrue();
        assertThat(clusters.join(link(linker, bridge, c))).isTrue();
    }

    @Test
    void aBodyHasOneNumberOfAList() {
        var a = Named.body(0, Named.granted("Moor Weavers", "", "GB-COH-07363900"));
        var b = Named.body(1, Named.paid("Moor Weavers", ""));
        var c = Named.body(2, Named.granted("Moor Weavers", "", "GB-COH-06447020"));
        var linker = linker(List.of(a, b, c));
        var clusters = new Clusters(List.of(a, b, c), Set.of(), linker);

        assertThat(clusters.join(link(linker, a, c))).isFalse();
        assertThat(clusters.join(link(linker, a, b))).isTrue();
        assertThat(clusters.join(link(linker, b, c)))
                .as("through a body without one")
                .isFalse();
    }

    @Test
    void whatAPersonToldApartStaysApartEvenThroughOthers() {
        var a = Named.body(0, Named.paid("Moor Weavers", ""));
        var b = Named.body(1, Named.granted("Moor Weavers", ""));
        var c = Named.body(2, Named.granted("Moor Weavers Ltd", ""));
        var linker = linker(List.of(a, b, c));
        var clusters = new Clusters(List.of(a, b, c), Set.of(Couple.of("body-2", "body-0")), linker);

        assertThat(clusters.join(link(linker, a, b))).isTrue();
        assertThat(clusters.join(link(linker, b, c))).isFalse();
        clusters.force(c, b);
        assertThat(clusters.together(a, c)).isTrue();
        clusters.force(c, a);
        assertThat(clusters.list()).hasSize(1);
    }
}
