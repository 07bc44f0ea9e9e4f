package org.mainstay.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.Contents;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Lists every notice of one kind, where a reading keeps only a few of each.
public final class ListNotices {

    /// The most that are listed of one file: nobody goes through more by hand.
    public static final int MOST = 5000;

    private ListNotices() {}

    /// The notices of a kind in order of file and row; a file that has more than were kept is read again.
    public static List<Notice> list(FolderReading reading, Contents contents, String code) throws Unusable {
        var notices = new ArrayList<Notice>();
        try {
            for (var file : reading.files()) {
                notices.addAll(of(file, contents, code));
            }
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
        return notices;
    }

    /// Those of a kind that the reading kept: where a list begins.
    public static List<Notice> kept(FolderReading reading, String code) {
        return reading.files().stream().flatMap(file -> kept(file, code)).toList();
    }

    /// How long the list of a kind may be.
    public static int most(FolderReading reading, String code) {
        return reading.files().stream()
                .mapToInt(file -> Math.toIntExact(Math.min(MOST, file.notices().getOrDefault(code, 0L))))
                .sum();
    }

    private static Stream<Notice> kept(FileReading file, String code) {
        return file.examples().stream().filter(notice -> notice.code().equals(code));
    }

    private static List<Notice> of(FileReading file, Contents contents, String code) throws IOException {
        var kept = kept(file, code).toList();
        var source = file.source();
        var reader = reader(file);
        if (kept.size() >= file.notices().getOrDefault(code, 0L) || source == null || reader == null) {
            return kept;
        }
        var content = contents.find(source);
        if (content.isEmpty()) {
            return kept;
        }
        var found = new Gathered(code);
        reader.read(content.get(), found);
        // What only shows between files is not found again by reading one of them.
        return found.notices.size() > kept.size() ? found.notices : kept;
    }

    private static @Nullable FormatReader reader(FileReading file) {
        return Readers.list().stream()
                .filter(reader -> reader.name().equals(file.reader())
                        || reader.name().replace("(CSV)", "(XLSX)").equals(file.reader()))
                .findFirst()
                .orElse(null);
    }

    /// Keeps the notices of one kind and nothing else.
    private static final class Gathered implements Readout {

        private final String code;
        private final List<Notice> notices = new ArrayList<>();

        Gathered(String code) {
            this.code = code;
        }

        @Override
        public void accept(Fact fact, long pence) {
            // Facts are not wanted here.
        }

        @Override
        public void merge() {
            // Nor are rows that only add to one.
        }

        @Override
        public void reject(Notice why, long pence) {
            note(why);
        }

        @Override
        public void note(Notice notice) {
            if (notices.size() < MOST && notice.code().equals(code)) {
                notices.add(notice);
            }
        }
    }
}
