package org.mainstay.ingest.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.need.Need;

class ServiceTypesShippedTest {

    @Test
    void everyNeedIsAnsweredByAServiceType() {
        assertThat(Shipped.serviceTypes().stream().map(ServiceType::need).filter(Objects::nonNull))
                .contains(Need.values());
    }

    @Test
    void everyServiceTypeIsToldBySomethingAndDescribed() {
        var slugs = Shipped.serviceTypes().stream().map(ServiceType::slug).toList();

        assertThat(slugs).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(Shipped.serviceTypes())
                .allSatisfy(type -> assertThat(type.description()).endsWith("."))
                .allSatisfy(type -> assertThat(type.partOf() == null || slugs.contains(type.partOf()))
                        .isTrue());
        assertThat(Shipped.serviceCues().stream()
                        .filter(cue -> cue.tells() != ServiceCue.Tells.NOT)
                        .map(ServiceCue::serviceType)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(slugs);
    }

    @Test
    void onlyTheOneNumberOfAnotherListThatWeHaveReadIsGiven() {
        assertThat(Shipped.serviceTypes().stream().map(ServiceType::uri).filter(Objects::nonNull))
                .containsExactly("http://id.esd.org.uk/service/298");
    }

    @Test
    void noCueShipsTwiceAndEverySaysWhetherItWasMeasured() {
        assertThat(Shipped.serviceCues().stream().map(cue -> cue.serviceType() + " " + cue.tells() + " " + cue.words()))
                .doesNotHaveDuplicates();
        assertThat(Shipped.serviceCues())
                .allSatisfy(cue -> assertThat(cue.why()).containsPattern("^(Measured|Judged)"));
    }
}
