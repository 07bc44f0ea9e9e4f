package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `target/bom.json`, the list of all that is shipped, which an ordinary build writes before its tests.
class LicencesTest {

    private static final Path BOM = Path.of("target/bom.json");

    /// Licences that let a council use, change and pass on the whole; of several that are offered, one must be
    /// here.
    private static final Set<String> OPEN =
            Set.of("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0", "MIT");

    /// Libraries under the LGPL or the MPL, used unchanged as jars of their own; DECISIONS.md says why.
    private static final Set<String> LOOKED_AT =
            Set.of("openhtmltopdf-core", "openhtmltopdf-pdfbox", "openpdf-fonts-extra");

    @Test
    void everythingThatIsShippedHasAnOpenLicence() {
        assertThat(components()
                        .filter(component -> licences(component).noneMatch(OPEN::contains))
                        .filter(component ->
                                !LOOKED_AT.contains(component.path("name").asString())))
                .as("Components without an open licence that we know: look at each before it is shipped")
                .isEmpty();
    }

    @Test
    void whatWeKnowToBeShippedIsOnTheList() {
        var named = components()
                .map(component -> component.path("name").asString() + "-"
                        + component.path("version").asString())
                .toList();
        var runs = Stream.of("fastcsv-", "postgresql-", "spring-boot-", "thymeleaf-", "govuk-frontend-");
        assertThat(runs).allMatch(library -> named.stream().anyMatch(name -> name.startsWith(library)));
    }

    private static Stream<JsonNode> components() {
        assumeTrue(Files.exists(BOM), "There is no " + BOM + ": ./mvnw verify writes it.");
        return JsonMapper.shared().readTree(BOM).path("components").valueStream();
    }

    private static Stream<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(licence -> licence.at("/license/id")
                        .asString(licence.path("expression").asString("")));
    }
}
