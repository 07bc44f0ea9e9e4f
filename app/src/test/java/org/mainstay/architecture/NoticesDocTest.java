package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

    private static String page() {
        var lines = notices().map(NoticesDocTest::line).collect(Collectors.joining("\n"));
        return """
                # Notices

                What Mainstay says about a file, kind by kind. ERROR: the row (or the file) is not used. WARNING: it is used, and something should be mended. INFO: worth knowing.
                Every notice names the file and, where it is about a row, the line it starts on.

                | notice | raised by | severity | what is wrong | how to mend it |
                |---|---|---|---|---|
                %s
                """.formatted(lines);
    }

    private static Stream<Class<?>> notices() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mainstay").stream()
                        .filter(type -> type.isAssignableTo(Notice.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted(Comparator.comparing(
                                (Class<?> kind) -> List.of(raisedBy(kind), Notice.code(kind)), byParts()));
    }

    private static Comparator<List<String>> byParts() {
        return Comparator.comparing((List<String> parts) -> parts.getFirst()).thenComparing(List::getLast);
    }

    private static String line(Class<?> kind) {
        var about = Notice.about(kind);
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        Notice.code(kind),
                        raisedBy(kind),
                        about.severity().name().toLowerCase(Locale.ROOT),
                        about.what(),
                        about.fix());
    }

    private static String raisedBy(Class<?> kind) {
        var name = kind.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
