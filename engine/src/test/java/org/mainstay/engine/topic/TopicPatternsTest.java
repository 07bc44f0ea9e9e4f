package org.mainstay.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.Topic;

class TopicPatternsTest {

    private final List<Topic> topics = TopicSketch.topics();
    private final TopicPatterns patterns = TopicPatterns.of(topics);

    private List<String> codes(String text) {
        return patterns.find(text).stream()
                .mapToObj(topic -> topics.get(topic).code())
                .toList();
    }

    @Test
    void findsEveryTopicWhosePatternStandsInTheText() {
        assertThat(codes("Bell-ringers who cook SOUP")).containsExactly("LX101", "FD101");
        assertThat(codes("Friends of the old church tower")).containsExactly("LX102");
        assertThat(codes("Walks")).isEmpty();
    }

    @Test
    void whatSpeaksAgainstATopicTakesItAway() {
        assertThat(codes("Bell ringing, and we mend doorbells")).isEmpty();
        assertThat(codes("We mend doorbells and cook soup")).containsExactly("FD101");
    }

    @Test
    void tellsTheWords() {
        assertThat(patterns.words(1, "The Bell Ringers of Saxby")).contains("Bell Ringers");
        assertThat(patterns.words(1, "Bellringing")).contains("Bellringing");
        assertThat(patterns.words(4, "Bellringing")).isEmpty();
        assertThat(patterns.words(0, "Leisure")).isEmpty();
    }

    @Test
    void withoutPatternsThereIsNothingToFind() {
        assertThat(TopicPatterns.of(topics.subList(0, 1)).find("Leisure").isEmpty())
                .isTrue();
    }

    @Test
    void tellsPatternsThatReachFarFromOthers() {
        assertThat(List.of("friends of .* tower", "a[\\s\\S]*b", "(x|y.+)", "((\\S| )+)", "[^,]*", "(a.{3,})?"))
                .filteredOn(pattern -> Reach.far(TopicSketch.pattern(pattern)))
                .containsExactly("friends of .* tower", "a[\\s\\S]*b", "(x|y.+)", "[^,]*", "(a.{3,})?");
        assertThat(List.of("\\w*ing", "\\ba ?b\\b", ".{0,3}x", " *", "(ab)+", "^a|b$"))
                .noneMatch(pattern -> Reach.far(TopicSketch.pattern(pattern)));
    }
}
