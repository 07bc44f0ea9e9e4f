package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.notice.Notice;

/// `docs/notices.md` is written from the notices themselves: whoever adds one gets its line for nothing.
class NoticesDocTest {

    private static final Path PAGE = Path.of("../docs/notices.md");

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
