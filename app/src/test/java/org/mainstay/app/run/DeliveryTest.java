package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    private static final Delivery.Contents PAGE = folder -> Files.writeString(folder.resolve("page.html"), "new");
    private static final Delivery.Contents FULL_DISK = folder -> {
        Files.writeString(folder.resolve("page.html"), "half");
        throw new FileSystemException(folder.toString(), null, "No space left on device");
    };

    @TempDir
    private Path place = Path.of("");

    @Test
    void aFolderIsMadeWithAllItsParents() throws IOException {
        var target = place.resolve("a/b/c");
        Delivery.into(target, PAGE);
        assertThat(target.resolve("page.html")).hasContent("new");
        assertNothingElse(place, "a");
    }

    @Test
    void otherFilesOfTheFolderStayAndOursAreRenewed() throws IOException {
        Files.writeString(place.resolve("notes.txt"), "mine");
        Files.writeString(place.resolve("page.html"), "old");
        Delivery.into(place, PAGE);
        assertThat(place.resolve("notes.txt")).hasContent("mine");
        assertThat(place.resolve("page.html")).hasContent("new");
        assertNothingElse(place, "notes.txt", "page.html");
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        Files.writeString(place.resolve("page.html"), "old");
        assertThatThrownBy(() -> Delivery.into(place, FULL_DISK))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("No space left on device");
        assertThat(place.resolve("page.html")).hasContent("old");
        assertNothingElse(place, "page.html");
    }

    @Test
    void aFullDiskLeavesTheOlderFolderWhole() throws IOException {
        var target = place.resolve("last");
        Delivery.replace(target, PAGE);
        assertThatThrownBy(() -> Delivery.replace(target, FULL_DISK)).isInstanceOf(CannotWrite.class);
        assertThat(target.resolve("page.html")).hasContent("new");
        assertNothingElse(place, "last");
    }

    @Test
    void aReplacedFolderKeepsNothingOfTheOlder() throws IOException {
        var target = place.resolve("last");
        Delivery.replace(target, folder -> Files.writeString(folder.resolve("old.csv"), "old"));
        Delivery.replace(target, PAGE);
        assertNothingElse(target, "page.html");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        var file = Files.writeString(place.resolve("file"), "x");
        assertThatThrownBy(() -> Delivery.into(file.resolve("report"), PAGE))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("is not a folder");
        assertThatThrownBy(() -> Delivery.into(file, PAGE)).isInstanceOf(CannotWrite.class);
        assertThat(file).hasContent("x");
    }

    private static void assertNothingElse(Path folder, String... names) throws IOException {
        try (var found = Files.list(folder)) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(List.of(names));
        }
    }
}
