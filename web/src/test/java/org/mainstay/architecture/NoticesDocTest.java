package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.threesixtygiving.quality.Counted;
import org.mainstay.ingest.threesixtygiving.quality.Rule;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;

/// `docs/notices.md` is written from the notices themselves: whoever adds one gets its line for nothing.
class NoticesDocTest {

    private static final Path PAGE = Path.of("../docs/notices.md");

    /// The words for what a notice carries. A new word is a decision: the same thing has one name everywhere.
    private static final Set<String> WORDS = Set.of(
            "area",
            "capacity",
            "column",
            "columns",
            "expected",
            "field",
            "fields",
            "first",
            "found",
            "from",
            "high",
            "id",
            "lacking",
            "latitude",
            "limit",
            "longitude",
            "low",
            "nearest",
            "number",
            "pence",
            "postcode",
            "property",
            "row",
            "seen",
            "served",
            "shape",
            "source",
            "suggestion",
            "textLine",
            "to",
            "unitCost",
            "used",
            "value",
            "what",
            "why");

    @Test
    void everyNoticeIsOnThePage() throws IOException {
        var page = page();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(before)
                .as("docs/notices.md was behind and has been written anew: look at the change and commit it")
                .isEqualTo(page);
    }

    @Test
    void everyNoticeIsARecordWithACodeOfItsOwn() {
        assertThat(notices()).hasSizeGreaterThan(50).allMatch(Class::isRecord);
        assertThat(notices().map(Notice::code)).doesNotHaveDuplicates();
    }

    @Test
    void whatANoticeCarriesHasOneNameEverywhere() {
        assertThat(notices())
                .allSatisfy(kind -> assertThat(words(kind))
                        .as(kind.getSimpleName())
                        .isSubsetOf(WORDS)
                        .doesNotContain("code"));
        assertThat(notices().flatMap(kind -> words(kind).stream()))
                .as("a word that no notice uses")
                .containsAll(WORDS);
    }

    @Test
    void everyNoticeSaysWhatIsWrongAndHowToMendItInSentences() {
        assertThat(notices().map(Notice::about))
                .allSatisfy(about -> assertThat(about.example()).isNotEmpty().doesNotContain("|"))
                .allSatisfy(about -> assertThat(List.of(about.what(), about.fix()))
                        .allMatch(text -> text.endsWith(".")
                                && Character.isUpperCase(text.codePointAt(0))
                                && !text.contains("|")));
    }

    private static List<String> words(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void everyRuleHasACodeOfItsOwnAndAnExample() {
        assertThat(rules()).hasSizeGreaterThan(40);
        assertThat(Stream.concat(rules(), notices()).map(Notice::code)).doesNotHaveDuplicates();
        assertThat(rules().map(Notice::about))
                .allSatisfy(about -> assertThat(List.of(about.what(), about.fix(), about.example()))
                        .noneMatch(String::isEmpty)
                        .noneMatch(text -> text.contains("|")));
    }

    private static String page() {
        var lines = notices().map(NoticesDocTest::line).collect(Collectors.joining("\n"));
        var rules = rules().map(NoticesDocTest::rule).collect(Collectors.joining("\n"));
        return """
                # Notices

                What Mainstay says about a file, kind by kind. ERROR: the row (or the file) is not used. WARNING: it is used, and something should be mended. INFO: worth knowing.
                Every notice names the file and, where it is about a row, the line it starts on.

                | notice | raised by | severity | what is wrong | example | how to mend it |
                |---|---|---|---|---|---|
                %s

                ## Checks of grants

                What `check` looks for in a file of 360Giving grants, beside the notices above. *Published check*: its number among the 36 checks of 360Giving's own quality tool; without one it is ours.
                Critical: mend it first. Warning: likely wrong. Advice: would make the data more useful.

                | check | published check | severity | what is wrong | example | how to mend it |
                |---|---|---|---|---|---|
                %s

                Where our counts differ from those of that tool on purpose:
                - A rule looks at every grant by itself, so a grant without `recipientOrganization` or `id` changes no other count; that tool then leaves out whole groups of checks.
                - Equality data on a person is also found at `deiDetails/project`, where the extension puts it, not only at `project`.
                - Checks of recipients are shares of the grants to organisations, checks of people of the grants to people.
                - `recipient_area_only` counts area codes of the recipient alone; a postcode is an address, not an area that anybody chose to tell.
                - `organisation_with_several_names` and its like count the grants with the rarer name or identifier, since those are the ones to mend; of one kind of funder or organisation the commonest is suggested.
                """.formatted(lines, rules);
    }

    private static String rule(Class<?> kind) {
        var about = Notice.about(kind);
        var counted = kind.getAnnotation(Counted.class);
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        Notice.code(kind),
                        counted == null || counted.check() == 0 ? "" : counted.check(),
                        QualitySummary.word(about.severity()),
                        about.what(),
                        about.example(),
                        about.fix());
    }

    /// The published checks in their order, then ours.
    private static Stream<Class<?>> rules() {
        return House.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(Rule.class.getPackageName()))
                .filter(type -> type.isAnnotatedWith(About.class) && !type.isAssignableTo(Notice.class))
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparingInt((Class<?> kind) -> number(kind)).thenComparing(Notice::code));
    }

    private static int number(Class<?> kind) {
        var counted = kind.getAnnotation(Counted.class);
        return counted == null || counted.check() == 0 ? Integer.MAX_VALUE : counted.check();
    }

    private static Stream<Class<?>> notices() {
        return House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Notice.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing((Class<?> kind) -> List.of(raisedBy(kind), Notice.code(kind)), byParts()));
    }

    private static Comparator<List<String>> byParts() {
        return Comparator.comparing((List<String> parts) -> parts.getFirst()).thenComparing(List::getLast);
    }

    private static String line(Class<?> kind) {
        var about = Notice.about(kind);
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        Notice.code(kind),
                        raisedBy(kind),
                        about.severity().name().toLowerCase(Locale.ROOT),
                        about.what(),
                        about.example(),
                        about.fix());
    }

    private static String raisedBy(Class<?> kind) {
        var name = kind.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
