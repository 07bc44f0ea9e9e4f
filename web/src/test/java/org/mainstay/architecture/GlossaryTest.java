package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void everyTypeThatTheGlossaryNamesExists() throws IOException {
        var types = House.CLASSES.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        var named = TYPE.matcher(Files.readString(Path.of("../docs/glossary.md")))
                .results()
                .map(match -> match.group(1))
                .distinct();

        assertThat(named.filter(name -> !types.contains(name)))
                .as("Types that docs/glossary.md names and the code does not have: rename them there too")
                .isEmpty();
    }
}
