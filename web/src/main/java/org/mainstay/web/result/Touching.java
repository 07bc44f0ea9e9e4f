package org.mainstay.web.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.web.result.Appraised.Ref;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The partnerships that the changes of an appraisal touch, read back from its JSON document, whose keys the names of
/// these components are.
///
/// @param partnerships null in a result from before they were told
public record Touching(@Nullable List<One> partnerships) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static Touching read(byte[] json) {
        return MAPPER.readValue(json, Touching.class);
    }

    public List<One> all() {
        return partnerships == null ? List.of() : partnerships;
    }

    /// One partnership.
    public record One(
            String partnership,
            String name,
            String stageWhy,
            List<Member> members,
            List<Due> due,
            @Nullable Decided lastDecision,
            List<Loss> losses) {}

    public record Member(String name, List<String> roles) {}

    public record Due(LocalDate by, boolean overdue, String what) {}

    /// What its log says last.
    public record Decided(LocalDate on, String decided, List<String> consulted, String appraisal) {}

    /// What one change would take from it.
    public record Loss(
            @Nullable String approach,
            @Nullable String option,
            String organisation,
            String label,
            boolean covered,
            @Nullable Verdict verdict,
            Ref savingPence,
            @Nullable Ref peopleLosing) {

        public String under() {
            return approach == null
                    ? "Option " + option
                    : Approach.valueOf(approach).words();
        }
    }
}
