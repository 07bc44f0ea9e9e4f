package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.engine.topic.Description;
import org.mainstay.engine.topic.TopicPatterns;
import org.mainstay.engine.topic.TopicTraining;
import org.mainstay.engine.topic.Topics;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;
import org.mainstay.model.place.Place;

/// UKCAT's tags and its sample tagged by hand; skipped where they are not at hand. What the patterns find was counted
/// independently.
class TopicsLearntTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void patternsFindWhatTheyFoundElsewhere() throws IOException {
        var place = place();
        var patterns = TopicPatterns.of(place.listTopics());
        var found = 0;
        var right = 0;
        for (var charity : place.listTaggedCharities()) {
            var text = charity.activities().isBlank() ? charity.objects() : charity.activities();
            var codes = codes(
                    place.listTopics(),
                    patterns.find(charity.name() + " " + text).stream().boxed().toList());
            found += codes.size();
            codes.retainAll(charity.topics());
            right += codes.size();
        }

        assertThat(place.listTopics()).hasSize(254);
        assertThat(place.listTaggedCharities()).hasSize(4203);
        assertThat(found).isEqualTo(17_648);
        assertThat(right).isEqualTo(5_924);
    }

    @Test
    void whatIsLearntFromThreeQuartersHoldsForTheFourth() throws IOException {
        var place = place();
        var topics = place.listTopics();
        var test = place.listTaggedCharities().stream()
                .filter(TopicsLearntTest::test)
                .toList();
        var others = place.listTaggedCharities().stream()
                .filter(charity -> !test(charity))
                .toList();
        var learnt = Topics.of(topics, TopicTraining.train(topics, others));
        var tags = new Score();
        var categories = new Score();
        for (var charity : test) {
            var gold = new HashSet<>(charity.topics());
            var found = codes(
                    topics,
                    learnt.find(Description.of(charity)).stream().boxed().toList());
            tags.add(found, gold);
            categories.add(categories(topics, found), categories(topics, gold));
        }

        assertThat(test).hasSize(1023);
        assertThat(tags.f1()).isGreaterThan(0.53);
        assertThat(categories.f1()).isGreaterThan(0.66);
    }

    /// The fixed split by which others measured too.
    private static boolean test(TaggedCharity charity) {
        var sum = new CRC32();
        sum.update(charity.id().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 4 == 0;
    }

    private static Set<String> codes(List<Topic> topics, List<Integer> found) {
        return found.stream().map(topic -> topics.get(topic).code()).collect(Collectors.toSet());
    }

    private static Set<String> categories(List<Topic> topics, Set<String> codes) {
        return topics.stream()
                .filter(topic -> codes.contains(topic.code()))
                .map(Topic::category)
                .collect(Collectors.toSet());
    }

    private Place place() throws IOException {
        var shared = Terminal.trafford().resolve("../../identity").normalize();
        for (var name : List.of("ukcat.csv", "sample.csv")) {
            Assumptions.assumeTrue(
                    Files.exists(shared.resolve(name)),
                    "Skipped: the real data (" + name + ") is not on this machine.");
            Files.copy(shared.resolve(name), folder.resolve(name));
        }
        var reading = Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT);
        assertThat(reading.files())
                .allSatisfy(file -> assertThat(file.notices()).isEmpty());
        return Place.of(reading.facts());
    }

    /// Tags given against tags given by hand.
    private static final class Score {

        private int right;
        private int given;

        void add(Set<String> found, Set<String> gold) {
            given += found.size() + gold.size();
            right += (int) found.stream().filter(gold::contains).count();
        }

        double f1() {
            return 2.0 * right / given;
        }
    }
}
