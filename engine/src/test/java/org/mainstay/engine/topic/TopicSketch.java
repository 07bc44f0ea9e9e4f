package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.classification.PatternCheck;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.Topic;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// A classification as small as a test needs, and charities tagged with it.
final class TopicSketch {

    private static final Source TOPICS = Source.of("1".repeat(64), "topics.csv", 1);
    private static final Source CHARITIES = Source.of("2".repeat(64), "tagged.csv", 1);

    private TopicSketch() {}

    static TextPattern pattern(String written) {
        return switch (PatternCheck.look(written)) {
            case PatternCheck.Sound sound -> sound.pattern();
            case PatternCheck.Broken broken -> throw new AssertionError(written + ": " + broken);
        };
    }

    static Topic topic(int line, String code, String name, @Nullable String pattern, @Nullable String exclude) {
        return new Topic(
                code,
                name,
                code.startsWith("FD") ? "Food" : "Leisure",
                "",
                code.length() == 2 ? 1 : 3,
                pattern == null ? null : pattern(pattern),
                exclude == null ? null : pattern(exclude),
                new RowRef(TOPICS, line));
    }

    static List<Topic> topics() {
        return List.of(
                topic(2, "LX", "Leisure", null, null),
                topic(3, "LX101", "Bell ringing", "\\bbell[- ]?ring(ers?|ing)\\b", "\\bdoorbells?\\b"),
                topic(4, "LX102", "Friends of towers", "\\bfriends of .* tower\\b", null),
                topic(5, "FD", "Food", "\\bfood\\b", null),
                topic(6, "FD101", "Soup", "\\bsoups?\\b", null),
                topic(7, "FD102", "Pickles", "\\bpickl(e|es|ing)\\b", null));
    }

    static TaggedCharity charity(int line, String name, String activities, String... topics) {
        return new TaggedCharity(
                "GB-CHC-99%05d".formatted(line),
                name,
                activities,
                "For the public.",
                List.of(topics),
                new RowRef(CHARITIES, line));
    }

    /// Twelve that ring bells, twelve that cook soup, two that pickle, six that do something else.
    static List<TaggedCharity> charities() {
        var charities = new ArrayList<TaggedCharity>();
        for (var line = 2; line < 14; line++) {
            charities.add(charity(line, "Millgate Ringers " + line, "Bell ringing at the church tower.", "LX101"));
            charities.add(charity(line + 20, "Saxby Kitchen " + line, "Hot soup and warm company.", "FD101", "FD"));
        }
        charities.add(charity(50, "Weir Bank Preserves", "Pickling lessons.", "FD102"));
        charities.add(charity(51, "Old Quay Preserves", "Pickles for neighbours.", "FD102", "ZZ999"));
        for (var line = 60; line < 66; line++) {
            charities.add(charity(line, "Highmoor Walkers " + line, "Walks over the moor.", "LX"));
        }
        return charities;
    }
}
