package org.mainstay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, among Javas that are shell scripts with a release file.
class LauncherTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path home = Path.of("");

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void installs() throws IOException {
        assumeTrue(File.separatorChar == '/', "Skipped: the launcher is for POSIX systems.");
        home = Files.createDirectories(temporary.resolve("main stay"));
        // The usual folders of this machine may hold any Java, so the copy looks into one of our own instead.
        var launcher = Files.readString(repository().resolve("mainstay"))
                .replace("/usr/lib/jvm/*", temporary + "/usual/*")
                .replace("/opt/java/*", "")
                .replace("/Library/Java/JavaVirtualMachines/*/Contents/Home", "");
        Files.writeString(home.resolve("mainstay"), launcher);
        Files.createDirectories(home.resolve("app/target"));
        Files.createFile(home.resolve("pom.xml"));
        Files.createFile(home.resolve("app/target/mainstay.jar"));
        Files.createDirectories(home.resolve("web/target"));
        Files.createFile(home.resolve("web/target/mainstay-web.jar"));
        Files.createFile(home.resolve("app/target/mainstay.built"));
    }

    @Test
    void aJavaThatIsTooOldIsSkippedAndTheNextOneTaken() throws IOException, InterruptedException {
        var old = java("old jdk", "17.0.15");
        var good = java("good jdk", "25.0.3");
        var outcome = run(Map.of("JAVA_HOME", old.toString(), "PATH", good.resolve("bin") + ":" + tools()), "read");
        assertThat(outcome.out()).contains("good jdk");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void javaHomeIsTakenBeforeThePath() throws IOException, InterruptedException {
        var good = java("good jdk", "26");
        var other = java("other jdk", "25.0.1");
        var outcome = run(Map.of("JAVA_HOME", good.toString(), "PATH", other.resolve("bin") + ":" + tools()), "read");
        assertThat(outcome.out()).contains("good jdk");
    }

    @Test
    void theVariableOfOurOwnComesFirst() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        var other = java("other jdk", "25");
        var outcome = run(Map.of("MAINSTAY_JAVA", good.toString(), "JAVA_HOME", other.toString()), "read");
        assertThat(outcome.out()).contains("good jdk");
    }

    @Test
    void aJavaOnThePathIsFollowedThroughItsLinks() throws IOException, InterruptedException {
        var good = java("good jdk", "25.0.3");
        var links = Files.createDirectories(temporary.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), good.resolve("bin/java"));
        var outcome = run(Map.of("PATH", links + ":" + tools()), "read");
        assertThat(outcome.out()).contains("good jdk");
    }

    @Test
    void argumentsArePassedUntouched() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        var outcome = run(Map.of("JAVA_HOME", good.toString()), "a b", "", "*", "$HOME", "--x='y'");
        assertThat(outcome.out()).endsWith("<a b>\n<>\n<*>\n<$HOME>\n<--x='y'>\n");
    }

    @Test
    void theHomeIsTold() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        var outcome = run(Map.of("JAVA_HOME", good.toString()), "read");
        assertThat(outcome.out()).contains("<-Dmainstay.home=" + home.toRealPath() + ">");
    }

    @Test
    void theExitCodeIsPassedOn() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        assertThat(run(Map.of("JAVA_HOME", good.toString(), "FAKE_CODE", "70"), "read")
                        .code())
                .isEqualTo(70);
    }

    @Test
    void aJavaInAUsualFolderIsFound() throws IOException, InterruptedException {
        java("usual/17", "17");
        java("usual/25", "25.0.3");
        assertThat(run(Map.of(), "read").out()).contains("usual/25");
    }

    @Test
    void aJavaInAUsualFolderIsTakenBeforeThePath() throws IOException, InterruptedException {
        java("usual/25", "25.0.3");
        var other = java("other jdk", "26");
        var outcome = run(Map.of("PATH", other.resolve("bin") + ":" + tools()), "read");
        assertThat(outcome.out()).contains("usual/25");
    }

    @Test
    void textIsReadAsUtf8WhateverTheMachineIsSetTo() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        assertThat(run(Map.of("JAVA_HOME", good.toString(), "LANG", "C"), "read")
                        .out())
                .contains("locale C.UTF-8");
        assertThat(run(Map.of("JAVA_HOME", good.toString(), "LC_ALL", "en_GB.UTF-8"), "read")
                        .out())
                .contains("locale en_GB.UTF-8");
    }

    @Test
    void withoutAnyJavaOneSentenceSaysWhatToDo() throws IOException, InterruptedException {
        var outcome = run(Map.of(), "read");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("Java 25").contains("MAINSTAY_JAVA").hasLineCount(1);
    }

    @Test
    void aFailingBuildNamesItsLog() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        Files.delete(home.resolve("app/target/mainstay.built"));
        program(home.resolve("mvnw"), "echo 'no network'; exit 1");
        var outcome = run(Map.of("JAVA_HOME", good.toString()), "read");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("Building Mainstay").contains("mainstay-build.log");
        assertThat(home.resolve("app/target/mainstay-build.log")).hasContent("no network");
    }

    @Test
    void aNewerSourceIsBuiltAndThenNotAgain() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        program(home.resolve("mvnw"), "echo built with \"$JAVA_HOME\"");
        var sources = Files.createDirectories(home.resolve("app/src/main"));
        Files.createFile(sources.resolve("Main.java"));
        Files.setLastModifiedTime(home.resolve("app/target/mainstay.built"), FileTime.fromMillis(0));
        assertThat(run(Map.of("JAVA_HOME", good.toString()), "read").err()).contains("Building Mainstay");
        assertThat(home.resolve("app/target/mainstay-build.log")).content().contains("good jdk");
        assertThat(run(Map.of("JAVA_HOME", good.toString()), "read").err()).isEmpty();
    }

    @Test
    void theServerIsRehearsedOnceAndStartedWithWhatTheJvmLearnt() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        var outcome = run(Map.of("JAVA_HOME", good.toString()), "serve", "my council");
        assertThat(outcome.out())
                .contains("mainstay-web.jar>")
                .contains("<-XX:AOTCache=")
                .contains("<my council>");
        assertThat(home.resolve("app/target/mainstay-build.log")).content().contains("<--rehearse>");
        // The Java of this test learns nothing, which an empty file remembers.
        assertThat(home.resolve("web/target/mainstay-web.aot")).isEmptyFile();
    }

    @Test
    void thePackIsRehearsedWithTheBuildAndMadeWithWhatTheJvmLearnt() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        program(home.resolve("mvnw"), "echo built");
        Files.delete(home.resolve("app/target/mainstay.built"));
        run(Map.of("JAVA_HOME", good.toString()), "read");
        // The Java of this test learns nothing, which an empty file remembers.
        assertThat(home.resolve("app/target/mainstay-pack.aot")).isEmptyFile();
        assertThat(run(Map.of("JAVA_HOME", good.toString()), "evidence").out()).doesNotContain("AOTCache");
        Files.writeString(home.resolve("app/target/mainstay-pack.aot"), "learnt");
        assertThat(run(Map.of("JAVA_HOME", good.toString()), "evidence").out())
                .contains("<-XX:AOTCache=" + home.toRealPath() + "/app/target/mainstay-pack.aot>");
    }

    @Test
    void theDemoForProgramsNeedsNoServer() throws IOException, InterruptedException {
        var good = java("good jdk", "25");
        assertThat(run(Map.of("JAVA_HOME", good.toString()), "demo", "--format", "json")
                        .out())
                .contains("app/target/mainstay.jar>")
                .doesNotContain("mainstay-web");
    }

    private Path java(String name, String version) throws IOException {
        var java = Files.createDirectories(temporary.resolve(name));
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(
                java.resolve("bin/java"),
                "echo \"$0\"\necho \"locale $LC_ALL\"\nfor a; do printf '<%s>\\n' \"$a\"; done\nexit ${FAKE_CODE:-0}\n");
        return java;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("/bin/sh");
        command.add(home.resolve("mainstay").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools().toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(false);
        var errors = temporary.resolve("err.txt");
        builder.redirectError(errors.toFile());
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(errors));
    }

    /// The few programs that the launcher needs, and no Java.
    private Path tools() throws IOException {
        var tools = temporary.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (var tool : List.of("rm", "find", "head", "mkdir", "mv", "readlink", "sed")) {
                for (var folder : List.of("/usr/bin", "/bin")) {
                    if (Files.exists(Path.of(folder, tool)) && Files.notExists(tools.resolve(tool))) {
                        program(tools.resolve(tool), "exec %s \"$@\"".formatted(Path.of(folder, tool)));
                    }
                }
            }
        }
        return tools;
    }

    /// The folder that Maven's wrapper lies in.
    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("the folder of mvnw, above the working directory").isNotNull();
        return Objects.requireNonNull(folder);
    }
}
