package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.Topic;

class TopicsTest {

    private final List<Topic> topics = TopicSketch.topics();
    private final TopicModel model =
            TopicTraining.train(topics, TopicSketch.charities()).orElseThrow();
    private final Topics learnt = Topics.of(topics, Optional.of(model));
    private final Topics byPatterns = Topics.of(topics, Optional.empty());

    private static Description description(String name, String text) {
        return Description.of(List.of(name), List.of(text));
    }

    private List<String> codes(Topics tagger, Description description) {
        return tagger.find(description).stream()
                .mapToObj(topic -> topics.get(topic).code())
                .toList();
    }

    @Test
    void learnsWhatHasEnoughExamples() {
        assertThat(model.learnt()).containsExactly(0, 1, 3, 4);
        assertThat(model.examples()).isEqualTo(32);
        assertThat(model.sources()).containsExactly("1".repeat(64), "2".repeat(64));
        assertThat(model.rare()).containsExactly(new TopicModel.RareTopic(5, 75));
    }

    @Test
    void tellsTopicsFromWordsThatNoPatternHas() {
        var kitchen = description("Thornley Kitchen", "Warm company and hot meals");

        assertThat(codes(byPatterns, kitchen)).isEmpty();
        assertThat(codes(learnt, kitchen)).contains("FD101", "FD");
        assertThat(codes(learnt, description("Eastcote Walkers", "Walks"))).containsExactly("LX");
        assertThat(codes(learnt, description("Chess", "Chess"))).isEmpty();
    }

    @Test
    void everyTagExplainsItself() {
        var tags = learnt.tag(description("Thornley Ringers", "Bell ringing. Pickles too."));

        assertThat(tags).extracting(Tag::code).containsExactlyInAnyOrder("LX101", "FD102");
        var ringing = tags.stream()
                .filter(tag -> tag.code().equals("LX101"))
                .findFirst()
                .orElseThrow();
        assertThat(ringing.name()).isEqualTo("Bell ringing");
        assertThat(ringing.words()).contains("Bell ringing").hasSizeLessThanOrEqualTo(3);
        assertThat(ringing.percent()).isBetween(50, 100);
        assertThat(ringing.why())
                .startsWith("“")
                .endsWith(" tell Bell ringing, right in %d of 100, as learnt from 32 charities tagged by hand."
                        .formatted(ringing.percent()));
        assertThat(tags.stream().filter(tag -> tag.code().equals("FD102")))
                .containsExactly(new Tag(
                        "FD102",
                        "Pickles",
                        75,
                        List.of("Pickles"),
                        "“Pickles” tells Pickles by the pattern of the classification, right in 75 of 100 by the few tagged"
                                + " by hand."));
        assertThat(tags).extracting(Tag::percent).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
    }

    @Test
    void oneWordTellsAndNoWordIsSaidToo() {
        assertThat(learnt.tag(description("", "soup")).getFirst().why()).startsWith("“soup” tells ");

        var generous = new TopicModel(
                model.sources(),
                model.codes(),
                model.vocabulary(),
                model.learnt(),
                model.weights(),
                -5,
                model.confidence(),
                List.of(),
                model.examples());
        assertThat(Topics.of(topics, Optional.of(generous))
                        .tag(description("Chess", "Chess"))
                        .getFirst()
                        .why())
                .startsWith("Its words together tell ");
    }

    @Test
    void patternsAloneTellTooAndSayThatNobodyHasCounted() {
        assertThat(byPatterns.tag(description("Saxby", "Hot Soup")))
                .containsExactly(
                        new Tag(
                                "FD101",
                                "Soup",
                                null,
                                List.of("Soup"),
                                "“Soup” tells Soup by the pattern of the classification; nobody has counted how often it is right."));
    }

    @Test
    void objectsAreReadByPatternsOnlyWhereActivitiesAreBlank() {
        assertThat(codes(byPatterns, new Description("Saxby", " ", "Soup"))).containsExactly("FD101");
        assertThat(codes(byPatterns, new Description("Saxby", "Walks", "Soup"))).isEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(TopicModelBytes.write(
                        TopicTraining.train(topics, TopicSketch.charities()).orElseThrow()))
                .isEqualTo(TopicModelBytes.write(model));
    }

    @Test
    void knowsTheFilesThatItWasLearntFrom() {
        assertThat(model.fits(topics, TopicSketch.charities())).isTrue();
        assertThat(model.fits(topics, TopicSketch.charities().subList(0, 9))).isFalse();
        assertThat(model.fits(topics.subList(0, 5), TopicSketch.charities())).isFalse();
        assertThat(model.fits(topics, List.of())).isFalse();
    }

    @Test
    void tooFewExamplesTeachNothing() {
        assertThat(TopicTraining.train(topics, TopicSketch.charities().subList(0, 6)))
                .isEmpty();
        assertThat(TopicTraining.train(List.of(), List.of())).isEmpty();
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        var bytes = TopicModelBytes.write(model);
        var read = TopicModelBytes.read(bytes).orElseThrow();

        assertThat(TopicModelBytes.write(read)).isEqualTo(bytes);
        assertThat(read.rare()).isEqualTo(model.rare());
        assertThat(Topics.of(topics, Optional.of(read)).tag(description("Thornley Ringers", "Bell ringing")))
                .isEqualTo(learnt.tag(description("Thornley Ringers", "Bell ringing")));
    }

    @Test
    void spoiltBytesAreNotRead() {
        var bytes = TopicModelBytes.write(model);
        var spoilt = bytes.clone();
        spoilt[bytes.length / 2] ^= 1;
        var other = new BytesOut();
        other.putInt(1);

        assertThat(TopicModelBytes.read(spoilt)).isEmpty();
        assertThat(TopicModelBytes.read(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(TopicModelBytes.read(new byte[3])).isEmpty();
        assertThat(TopicModelBytes.read(other.sealed())).isEmpty();
    }
}
