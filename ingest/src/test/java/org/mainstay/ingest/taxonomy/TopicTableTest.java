package org.mainstay.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.Topic;

class TopicTableTest {

    private static final String HEADINGS =
            "Code,tag,Category,Subcategory,Level,Notes,Related ICNPTSO code,Regular expression,Exclude regular expression";

    private static Trial read(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Trial.of(new TopicTable(), lines);
    }

    @Test
    void readsATopicWithItsPatterns() {
        var trial = read("LX101,Lamplighting,Leisure,Old trades,3,,A19,\\blamp(lighter)?s?\\b,standard lamp");
        var topic = trial.fact(Topic.class);

        assertThat(trial.codes()).isEmpty();
        assertThat(topic.code()).isEqualTo("LX101");
        assertThat(topic.name()).isEqualTo("Lamplighting");
        assertThat(topic.category()).isEqualTo("Leisure");
        assertThat(topic.subcategory()).isEqualTo("Old trades");
        assertThat(topic.level()).isEqualTo(3);
        assertThat(topic.findPattern()).isPresent();
        assertThat(topic.findExclude()).isPresent();
        assertThat(topic.row().line()).isEqualTo(2);
    }

    @Test
    void aTopicNeedsNoPattern() {
        var topic = read("LX,Leisure,Leisure,,1,,,,").fact(Topic.class);

        assertThat(topic.findPattern()).isEmpty();
        assertThat(topic.findExclude()).isEmpty();
    }

    @Test
    void aBrokenPatternLeavesTheTopicWithoutAny() {
        var trial = read(
                "LX101,Lamps,Leisure,,3,,,\\b(lamps,",
                "LX102,Wicks,Leisure,,3,,,wicks,(?<!candle)wicks",
                "LX103,Oil,Leisure,,3,,,oil,");

        assertThat(trial.codes()).containsExactly("broken_topic_pattern", "broken_topic_pattern");
        assertThat(trial.messages())
                .containsExactly(
                        "The Regular expression on line 2, \"\\b(lamps\", has a bracket that is never closed at character 3."
                                + " The topic is used without its patterns.",
                        "The Exclude regular expression on line 3, \"(?<!candle)wicks\", has a group with a question mark, of which"
                                + " only (?: can be used at character 1. The topic is used without its patterns.");
        assertThat(trial.facts(Topic.class))
                .extracting(topic -> topic.findPattern().isPresent())
                .containsExactly(false, false, true);
    }

    @Test
    void aTopicWithoutWhatItNeedsIsRefused() {
        var trial = read(
                ",Lamps,Leisure,,3,,,lamps,",
                "LX101,,Leisure,,3,,,lamps,",
                "LX102,Lamps,,,3,,,lamps,",
                "LX103,Lamps,Leisure,,three,,,lamps,",
                "LX104,Lamps,Leisure,,0,,,lamps,",
                "LX104,Wicks,Leisure,,10,,,wicks,");

        assertThat(trial.accepted()).isZero();
        assertThat(trial.rejected()).isEqualTo(6);
        assertThat(trial.codes()).containsOnly("invalid_topic").hasSize(7);
        assertThat(trial.messages().getFirst())
                .isEqualTo("Line 2 has nothing in the column Code, which must be a code. The topic is not used.");
        assertThat(trial.messages())
                .contains("Line 7 has \"LX104\" in the column Code, which must be a code that no row before it has."
                        + " The topic is not used.");
    }

    @Test
    void everyTopicOfThePublishedListIsRead() {
        var trial = Trial.of(new TopicTable(), SharedData.get("identity/ukcat.csv"));

        assertThat(trial.codes()).isEmpty();
        assertThat(trial.facts(Topic.class)).hasSize(254);
        assertThat(trial.facts(Topic.class).stream()
                        .filter(topic -> topic.findPattern().isPresent()))
                .hasSize(241);
        assertThat(trial.facts(Topic.class).stream()
                        .filter(topic -> topic.findExclude().isPresent()))
                .hasSize(13);
    }

    @Test
    void isNotTakenForAnythingElse() {
        var fits = Readers.list().stream()
                .filter(reader ->
                        Trial.fit(reader, HEADINGS, "LX,Leisure,Leisure,,1,,,,").whole())
                .toList();

        assertThat(fits).singleElement().isInstanceOf(TopicTable.class);
    }
}
