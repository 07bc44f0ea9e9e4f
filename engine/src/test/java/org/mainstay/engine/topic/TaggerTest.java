package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.place.Place;

class TaggerTest {

    private static final Source SHIPPED = Source.of("a".repeat(64), "mainstay:types.csv", 1);
    private static final Source OWN = Source.of("b".repeat(64), "types.csv", 1);

    private static ServiceType type(Source source, String slug, String name) {
        return new ServiceType(slug, name, "", null, null, null, new RowRef(source, 2));
    }

    private static ServiceCue cue(Source source, String type, String words, int percent) {
        return new ServiceCue(type, ServiceCue.Tells.TEXT, words, percent, "", new RowRef(source, 3));
    }

    private static Tagger tagger(Optional<TopicModel> model, List<? extends Fact> facts) {
        return Tagger.of(
                Place.of(facts),
                List.of(type(SHIPPED, "meals", "meals")),
                List.of(cue(SHIPPED, "meals", "soup", 80), cue(SHIPPED, "meals", "kitchen", 50)),
                model,
                60);
    }

    @Test
    void withoutAClassificationThereAreServiceTypesAlone() {
        assertThat(tagger(Optional.empty(), List.of()).tag(List.of("Hot soup"), List.of("From our kitchen")))
                .extracting(Tag::why)
                .containsExactly("“soup” in “hot soup” tells meals, right in 80 of 100.");
    }

    @Test
    void ownRowsAddToThoseThatShip() {
        var own = List.of(
                type(OWN, "meals", "shared meals"), type(OWN, "bells", "bells"), cue(OWN, "bells", "ringing", 90));

        assertThat(tagger(Optional.empty(), own).tag(List.of("Soup after the ringing")))
                .extracting(Tag::name)
                .containsExactly("bells", "shared meals");
    }

    @Test
    void topicsFollowByWhatWasLearntFromTheseFilesOrByPatterns() {
        var topics = TopicSketch.topics();
        var model = TopicTraining.train(topics, TopicSketch.charities());
        var facts = new ArrayList<Fact>(topics);
        var untaught = tagger(model, facts);
        facts.addAll(TopicSketch.charities());
        var taught = tagger(model, facts);

        assertThat(untaught.tag(List.of("Hot soup"))).extracting(Tag::percent).containsExactly(80, null);
        assertThat(taught.tag(List.of("Hot soup")))
                .extracting(Tag::code)
                .startsWith("meals")
                .contains("FD101");
        assertThat(taught.tag(List.of("Hot soup"))).extracting(Tag::percent).doesNotContainNull();
    }
}
