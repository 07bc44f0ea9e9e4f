package org.mainstay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;

/// Who may see whom, and what may be published. One rule in each test, so that no failure hides another.
class ArchitectureTest {

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.mainstay.(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void theModelUsesTheJdkOnlyAndTouchesNothingOutside() {
        classes()
                .that()
                .resideInAPackage("org.mainstay.model..")
                .should()
                .onlyDependOnClassesThat(pureJdkOr("org.mainstay.model"))
                .check(House.CLASSES);
    }

    @Test
    void theEngineUsesTheModelAndTouchesNothingOutside() {
        classes()
                .that()
                .resideInAPackage("org.mainstay.engine..")
                .should()
                .onlyDependOnClassesThat(pureJdkOr("org.mainstay.model", "org.mainstay.engine"))
                .check(House.CLASSES);
    }

    @Test
    void theReadersNeverSeeTheEngineOrTheApplication() {
        noClasses()
                .that()
                .resideInAPackage("org.mainstay.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mainstay.engine..", "org.mainstay.app..")
                .check(House.CLASSES);
    }

    @Test
    void modelAndEngineReadNoClockAndDrawNoUnseededNumbers() {
        noClasses()
                .that()
                .resideInAnyPackage("org.mainstay.model..", "org.mainstay.engine..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .check(House.CLASSES);
    }

    @Test
    void noCommandReadsTheClock() {
        noClasses()
                .that()
                .resideInAPackage("org.mainstay.app.command..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(House.CLASSES);
    }

    @Test
    void insideTheEngineEachRoomSeesOnlyTheRoomsBeforeIt() {
        var order = List.of(
                "reach",
                "access",
                "inequality",
                "location",
                "criticality",
                "classification",
                "linkage",
                "naming",
                "topic",
                "matching",
                "rhythm",
                "relationship",
                "portrait",
                "history",
                "option",
                "portfolio",
                "uncertainty",
                "simulation",
                "appraisal");
        for (var index = 0; index < order.size(); index++) {
            var later = order.subList(index + 1, order.size()).stream()
                    .map(name -> "org.mainstay.engine." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.mainstay.engine." + order.get(index) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(House.CLASSES);
            }
        }
    }

    @Test
    void theSimulationKnowsNothingOfWhereItsNumbersComeFrom() {
        noClasses()
                .that()
                .resideInAPackage("org.mainstay.engine.simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mainstay.model..")
                .check(House.CLASSES);
    }

    @Test
    void aCommandKnowsNothingOfHowItsResultIsShown() {
        noClasses()
                .that()
                .resideInAPackage("org.mainstay.app.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mainstay.app.cli..")
                .check(House.CLASSES);
    }

    @Test
    void publishedResultsHoldFiguresAndNoBareNumbers() {
        classes()
                .that()
                .areAnnotatedWith(Published.class)
                .should(new HoldNoBareNumbers())
                .check(House.CLASSES);
    }

    @Test
    void everyNoticeIsARecordThatSaysWhatItIsAndHowToMendIt() {
        classes()
                .that()
                .implement(Notice.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(About.class)
                .check(House.CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(new LieInANullMarkedPackage()).check(House.CLASSES);
    }

    private static DescribedPredicate<JavaClass> pureJdkOr(String... houses) {
        var packages = List.of(
                "java.text",
                "java.lang",
                "java.lang.annotation",
                "java.lang.invoke",
                "java.lang.runtime",
                "java.math",
                "java.nio.charset");
        var trees = List.of("java.time", "java.util", "org.jspecify");
        var never = Set.of("java.util.logging", "java.util.zip", "java.util.jar", "java.util.prefs");
        return DescribedPredicate.describe("are of the house or the pure part of the JDK", type -> {
            var name = type.getBaseComponentType().getPackageName();
            if (type.getBaseComponentType().isPrimitive() || packages.contains(name)) {
                return !Set.of("java.lang.Process", "java.lang.ProcessBuilder", "java.lang.Runtime", "java.lang.Thread")
                        .contains(type.getBaseComponentType().getName());
            }
            var ours = Arrays.stream(houses).anyMatch(name::startsWith);
            return ours || (trees.stream().anyMatch(name::startsWith) && !never.contains(name));
        });
    }

    /// Looks into type arguments too: a list of longs is a row of bare numbers.
    private static final class HoldNoBareNumbers extends ArchCondition<JavaClass> {

        private static final Set<Class<?>> BARE = Set.of(
                long.class,
                int.class,
                double.class,
                float.class,
                Long.class,
                Integer.class,
                Double.class,
                Float.class,
                BigDecimal.class);

        HoldNoBareNumbers() {
            super("hold no bare numbers");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (var component : type.reflect().getRecordComponents()) {
                if (bare(component.getGenericType())) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            "%s.%s is a bare number: publish a Figure with its trace instead."
                                    .formatted(type.getSimpleName(), component.getName())));
                }
            }
        }

        private static boolean bare(Type type) {
            return BARE.contains(type)
                    || (type instanceof ParameterizedType generic
                            && Arrays.stream(generic.getActualTypeArguments()).anyMatch(HoldNoBareNumbers::bare));
        }
    }

    private static final class LieInANullMarkedPackage extends ArchCondition<JavaClass> {

        LieInANullMarkedPackage() {
            super("lie in a package marked @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                events.add(SimpleConditionEvent.violated(
                        type, "%s: give the package a package-info.java with @NullMarked.".formatted(type.getName())));
            }
        }
    }
}
