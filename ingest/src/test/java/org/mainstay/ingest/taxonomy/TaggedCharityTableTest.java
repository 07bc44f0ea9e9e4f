package org.mainstay.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.TaggedCharity;

class TaggedCharityTableTest {

    private static final String HEADINGS = "org_id,reg_number,name,postcode,activities,objects,UKCAT,ICNPTSO";

    @Test
    void readsACharityWithItsTopics() {
        var trial = Trial.of(
                new TaggedCharityTable(),
                HEADINGS,
                "GB-CHC-9900001,9900001,Ambleford Lamplighters,AB1 2CD,Light lamps,To light,LX101; LX;LX101;,A19");
        var charity = trial.fact(TaggedCharity.class);

        assertThat(trial.codes()).isEmpty();
        assertThat(charity.id()).isEqualTo("GB-CHC-9900001");
        assertThat(charity.name()).isEqualTo("Ambleford Lamplighters");
        assertThat(charity.activities()).isEqualTo("Light lamps");
        assertThat(charity.objects()).isEqualTo("To light");
        assertThat(charity.topics()).isEqualTo(List.of("LX101", "LX"));
    }

    @Test
    void aRowFromWhichNothingCanBeLearntIsRefused() {
        var trial = Trial.of(
                new TaggedCharityTable(), HEADINGS, ",1,Lamps,,,,LX,", "GB-CHC-1,1,,,,,LX,", "GB-CHC-1,1,Lamps,,,,;,");

        assertThat(trial.rejected()).isEqualTo(3);
        assertThat(trial.codes()).containsOnly("invalid_tagged_charity").hasSize(3);
        assertThat(trial.messages().getLast())
                .isEqualTo("Line 4 has \";\" in the column UKCAT, which must be codes of topics parted by semicolons."
                        + " Nothing is learnt from the row.");
    }

    @Test
    void everyRowOfThePublishedSampleIsRead() {
        var file = SharedData.get("identity/sample.csv");
        var trial = Trial.of(new TaggedCharityTable(), file);

        assertThat(trial.codes()).isEmpty();
        assertThat(trial.accepted()).isEqualTo(4203);
        assertThat(trial.facts(TaggedCharity.class).stream()
                        .mapToInt(charity -> charity.topics().size())
                        .sum())
                .isEqualTo(9780);
    }
}
