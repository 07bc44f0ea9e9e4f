package org.mainstay.ingest.folder;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.notice.Notice;

/// One file that has been read: what it was taken for, and its account, which stays open until all files are read.
record FileRead(Digested.Whole content, Recognition recognition, Tally tally) {

    private static final Recognition UNKNOWN = new Recognition(null, "", List.of());

    static FileRead of(Digested.Whole content, List<FormatReader> readers) {
        try {
            var sample = Sample.of(content);
            return switch (sample.shape()) {
                case TABLE, JSON -> read(content, Recognition.of(sample, readers));
                case EMPTY -> refused(content, new EmptyFile(content.source()));
                case PDF, WORKBOOK, OLD_WORKBOOK, BINARY -> refused(content, closed(content, sample.shape()));
            };
        } catch (IOException cause) {
            return refused(content, new UnreadableFile(content.source(), Reason.of(cause)));
        }
    }

    private static FileRead read(Digested.Whole content, Recognition recognition) throws IOException {
        var tally = new Tally();
        var reader = recognition.reader();
        if (reader == null) {
            tally.note(new UnknownFile(content.source(), recognition.nearest(), recognition.missing()));
        } else {
            reader.read(content, tally);
            if (tally.account().rows() == 0) {
                tally.note(new HeaderOnly(content.source()));
            }
        }
        return new FileRead(content, recognition, tally);
    }

    private static Notice closed(Digested.Whole content, Sample.Shape shape) throws IOException {
        try (var bytes = content.open()) {
            var packed = Magic.of(bytes) != Magic.OTHER;
            return packed && !(content.bytes() instanceof Bytes.Plain)
                    ? new NestedArchive(content.source())
                    : new NotText(content.source(), shape);
        }
    }

    private static FileRead refused(Digested.Whole content, Notice why) {
        var tally = new Tally();
        tally.note(why);
        return new FileRead(content, UNKNOWN, tally);
    }

    FileReading reading() {
        var reader = recognition.reader();
        return new FileReading(
                content.path(),
                content.source(),
                reader == null ? null : reader.name(),
                recognition.nearest(),
                recognition.missing(),
                tally.account(),
                tally.notices(),
                tally.examples());
    }

    /// The same bytes under another name: every row repeats what the first already told.
    FileReading repeat(Digested.Whole copy) {
        var told = tally.account();
        var pence = Math.addExact(Math.addExact(told.acceptedPence(), told.repeatedPence()), told.rejectedPence());
        var notice = new RepeatedFile(copy.source(), content.path());
        var reader = recognition.reader();
        return new FileReading(
                copy.path(),
                copy.source(),
                reader == null ? null : reader.name(),
                "",
                List.of(),
                new Account(told.rows(), 0, told.rows(), 0, 0, 0, pence, 0),
                new TreeMap<>(Map.of(notice.code(), 1L)),
                List.of(notice));
    }
}
