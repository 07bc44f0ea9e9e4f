package org.mainstay.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who may see whom in the web application.
class WebArchitectureTest {

    private static final String WEB = "org.mainstay.web..";
    private static final String[] DATABASES = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..", "org.flywaydb.."
    };

    @Test
    void allModulesAreLookedAt() {
        assertThat(List.of("model", "ingest", "engine", "app", "web"))
                .allSatisfy(module -> assertThat(House.CLASSES.containPackage("org.mainstay." + module))
                        .as(module)
                        .isTrue());
    }

    @Test
    void nothingBelowTheWebKnowsOfIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WEB, "org.springframework..", "jakarta..", "org.postgresql..")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksWithADatabase() {
        noClasses()
                .that(resideInAPackage(WEB).and(resideOutsideOfPackages("org.mainstay.web.store..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASES)
                .check(House.CLASSES);
    }

    @Test
    void eachRoomSeesOnlyTheRoomsBeforeIt() {
        var order = List.of(
                "setting", "store", "view", "access", "job", "place", "option", "survey", "result", "page", "cli");
        for (var index = 0; index < order.size() - 1; index++) {
            var later = order.subList(index + 1, order.size()).stream()
                    .map(WebArchitectureTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(order.get(index)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(House.CLASSES);
        }
    }

    /// Pages are for people, `api` for programs, `cli` for whoever starts the server.
    @Test
    void theThreeWaysInKnowNothingOfEachOther() {
        var ways = List.of("page", "api", "cli");
        for (var way : ways) {
            noClasses()
                    .that()
                    .resideInAPackage(room(way))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ways.stream()
                            .filter(other -> !other.equals(way))
                            .map(WebArchitectureTest::room)
                            .toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(House.CLASSES);
        }
    }

    @Test
    void onlyWhoStartsTheServerSeesWhatItIsMadeOf() {
        noClasses()
                .that(resideInAPackage(WEB).and(resideOutsideOfPackages("org.mainstay.web", "org.mainstay.web.cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mainstay.web")
                .check(House.CLASSES);
    }

    /// Pages show what commands answer, and an answer is made of the engine's words. How it was worked out is not
    /// theirs.
    @Test
    void theWebWorksNothingOutByItself() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mainstay.engine.classification..",
                        "org.mainstay.engine.linkage..",
                        "org.mainstay.engine.option..",
                        "org.mainstay.engine.portfolio..",
                        "org.mainstay.engine.simulation..")
                .check(House.CLASSES);
    }

    /// Of the readers: what became of a folder, the corrected copies, and the tables that people fill in the
    /// browser.
    @Test
    void theWebSeesOfTheReadersOnlyWhatPeopleGiveAndGetBack() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat(resideInAPackage("org.mainstay.ingest..")
                        .and(resideOutsideOfPackages(
                                "org.mainstay.ingest.assumptions",
                                "org.mainstay.ingest.entered",
                                "org.mainstay.ingest.folder",
                                "org.mainstay.ingest.partnership",
                                "org.mainstay.ingest.reading",
                                "org.mainstay.ingest.shipped",
                                "org.mainstay.ingest.threesixtygiving.quality",
                                "org.mainstay.ingest.threesixtygiving.repair")))
                .check(House.CLASSES);
    }

    private static String room(String name) {
        return "org.mainstay.web." + name + "..";
    }
}
