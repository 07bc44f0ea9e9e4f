package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final AuditTrail audit = new AuditTrail(TestStore.database());
    private final String place = TestStore.place();

    @Test
    void theLatestComesFirstAndTheNextPageGoesOnFromThere() {
        audit.add("ada", place, "file added", "a.csv");
        audit.add("ada", place, "file withdrawn", "a.csv");
        var first = audit.of(place, Long.MAX_VALUE, 1);
        assertThat(first).extracting(AuditEntry::action).containsExactly("file withdrawn");
        assertThat(audit.of(place, first.getLast().number(), 1))
                .extracting(AuditEntry::action)
                .containsExactly("file added");
    }

    @Test
    void whatConcernsTheInstallationIsInNoPlace() {
        audit.add("ada", null, "person added", place);
        assertThat(audit.of(place, Long.MAX_VALUE, 5)).isEmpty();
        assertThat(audit.all(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isNull();
            assertThat(entry.detail()).isEqualTo(place);
        });
    }
}
