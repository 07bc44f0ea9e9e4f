package org.mainstay.ingest.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// One reading of one file.
public final class Trial implements Readout {

    private static final String DIGEST = "0".repeat(64);

    private final List<Fact> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int merged;
    private int rejected;
    private @Nullable HowRead how;

    public static Trial of(FormatReader reader, String... lines) {
        return of(reader, content(lines));
    }

    public static Trial of(FormatReader reader, Path file) {
        return of(reader, content(file));
    }

    /// Reads a file whose bytes give out at their end.
    public static Trial ofUnreadable(FormatReader reader, String text) {
        var sound = content(text.substring(0, text.length() - 1));
        return of(reader, new Content() {
            @Override
            public Source source() {
                return sound.source();
            }

            @Override
            public InputStream open() throws IOException {
                return new SequenceInputStream(sound.open(), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The disk was unplugged.");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });
            }
        });
    }

    private static Trial of(FormatReader reader, Content content) {
        var trial = new Trial();
        try {
            reader.read(content, trial);
            Raised.add(reader.name(), trial.codes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return trial;
    }

    public static Fit fit(FormatReader reader, String... lines) {
        return fit(reader, content(lines));
    }

    public static Fit fit(FormatReader reader, Path file) {
        return fit(reader, content(file));
    }

    private static Fit fit(FormatReader reader, Content content) {
        try {
            return reader.fit(Sample.of(content));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static Content content(String... lines) {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Content() {
            @Override
            public Source source() {
                return Source.of(DIGEST, "trial.csv", bytes.length);
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    public static Content content(Path file) {
        return new Content() {
            @Override
            public Source source() {
                return Source.of(DIGEST, file.toString(), 0);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().map(kind::cast).toList();
    }

    public <F extends Fact> F fact(Class<F> kind) {
        if (facts.size() != 1) {
            throw new AssertionError("One fact was expected; facts %s, notices %s.".formatted(facts, messages()));
        }
        return kind.cast(facts.getFirst());
    }

    @Override
    public void understood(HowRead howRead) {
        how = howRead;
    }

    /// How the file was understood; readers that guess have to say it.
    public HowRead understood() {
        return Objects.requireNonNull(how, "The reader does not say how it understood the file.");
    }

    public int accepted() {
        return facts.size();
    }

    public int merged() {
        return merged;
    }

    public int rejected() {
        return rejected;
    }

    public List<String> codes() {
        return notices.stream().map(Notice::code).toList();
    }

    public List<String> codes(Severity severity) {
        return notices.stream()
                .filter(notice -> notice.severity() == severity)
                .map(Notice::code)
                .toList();
    }

    public List<String> messages() {
        return notices.stream().map(Notice::message).toList();
    }

    @Override
    public void accept(Fact fact, long pence) {
        facts.add(fact);
    }

    @Override
    public void merge() {
        merged++;
    }

    @Override
    public void reject(Notice why, long pence) {
        rejected++;
        notices.add(why);
        if (why.severity() != Severity.ERROR) {
            throw new AssertionError("A row is rejected by an ERROR notice, not by " + why.code() + ".");
        }
    }

    @Override
    public void note(Notice notice) {
        notices.add(notice);
    }
}
