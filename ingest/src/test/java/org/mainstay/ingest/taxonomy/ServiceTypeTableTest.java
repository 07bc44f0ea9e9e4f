package org.mainstay.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.need.Need;

class ServiceTypeTableTest {

    private static final String TYPES = "service_type,name,description,need,part_of,uri";
    private static final String CUES = "service_type,tells,words,percent,why";

    @Test
    void readsAServiceType() {
        var trial = Trial.of(
                new ServiceTypeTable(),
                TYPES,
                "repair-cafe,repair café,Mends things together.,community_space,community-hub,https://list.example/7");
        var type = trial.fact(ServiceType.class);

        assertThat(trial.codes()).isEmpty();
        assertThat(type.slug()).isEqualTo("repair-cafe");
        assertThat(type.name()).isEqualTo("repair café");
        assertThat(type.description()).isEqualTo("Mends things together.");
        assertThat(type.findNeed()).contains(Need.COMMUNITY_SPACE);
        assertThat(type.partOf()).isEqualTo("community-hub");
        assertThat(type.findUri()).contains("https://list.example/7");
    }

    @Test
    void aServiceTypeMayStandAlone() {
        var type = Trial.of(new ServiceTypeTable(), TYPES, "repair,repair,,,,").fact(ServiceType.class);

        assertThat(type.findNeed()).isEmpty();
        assertThat(type.findParentId()).isEmpty();
        assertThat(type.findUri()).isEmpty();
    }

    @Test
    void whatCannotBeReadOfAServiceTypeIsNamed() {
        var trial = Trial.of(
                new ServiceTypeTable(),
                TYPES,
                "Repair Café,repair,,,,",
                "repair,,,,,",
                "repair,repair,,mending,,",
                "repair,repair,,,-hub,",
                "repair,repair,,,,ftp://list.example/7",
                "repair,repair,,,,http://[",
                "repair,repair,,,,list");

        assertThat(trial.rejected()).isEqualTo(7);
        assertThat(trial.codes()).containsOnly("invalid_service_type").hasSize(7);
        assertThat(trial.messages().getFirst())
                .isEqualTo(
                        "Line 2 has \"Repair Café\" in the column service_type, which must be small letters and digits,"
                                + " words joined by hyphens. The row is not used.");
    }

    @Test
    void readsCuesOfServiceTypes() {
        var trial = Trial.of(
                new ServiceCueTable(),
                CUES,
                "repair-cafe,text,repair cafe*,90,Judged.",
                "repair-cafe,Name,menders,80,Judged.",
                "repair-cafe,not,repair cafe furniture,100,Judged.");

        assertThat(trial.codes()).isEmpty();
        assertThat(trial.facts(ServiceCue.class))
                .extracting(ServiceCue::tells)
                .containsExactly(ServiceCue.Tells.TEXT, ServiceCue.Tells.NAME, ServiceCue.Tells.NOT);
        assertThat(trial.facts(ServiceCue.class).getFirst())
                .returns("repair-cafe", ServiceCue::serviceType)
                .returns("repair cafe*", ServiceCue::words)
                .returns(90, ServiceCue::percent)
                .returns("Judged.", ServiceCue::why);
    }

    @Test
    void whatCannotBeReadOfACueIsNamed() {
        var trial = Trial.of(
                new ServiceCueTable(),
                CUES,
                "Repair Café,text,repair,90,",
                "repair,heading,repair,90,",
                "repair,text,--,90,",
                "repair,text,repair,101,",
                "repair,text,repair,-1,");

        assertThat(trial.rejected()).isEqualTo(5);
        assertThat(trial.codes()).containsOnly("invalid_service_cue").hasSize(5);
        assertThat(trial.messages().get(1))
                .isEqualTo("Line 3 has \"heading\" in the column tells, which must be one of text, name, not, kind."
                        + " The row is not used.");
    }
}
