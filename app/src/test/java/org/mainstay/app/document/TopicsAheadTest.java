package org.mainstay.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.topic.Tag;

class TopicsAheadTest {

    private static List<Organisation> organisations(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "name:" + number)
                .map(id -> new Organisation(id, id, List.of(), List.of(), Sector.UNKNOWN, ""))
                .toList();
    }

    private static List<Tag> topics(Organisation organisation) {
        return List.of(new Tag(organisation.id(), "advice", 90, List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1000, 1001, 2500})
    void everyOrganisationComesOnceInOrderWithItsOwnTopics(int count) {
        var all = organisations(count);
        var taken = new ArrayList<Organisation>();

        TopicsAhead.forEach(all, TopicsAheadTest::topics, (one, topics) -> {
            assertThat(topics).extracting(Tag::code).containsExactly(one.id());
            taken.add(one);
        });

        assertThat(taken).isEqualTo(all);
    }

    @Test
    void ofNoneNothingComes() {
        TopicsAhead.forEach(List.of(), TopicsAheadTest::topics, (one, topics) -> {
            throw new AssertionError(one.id());
        });
    }
}
