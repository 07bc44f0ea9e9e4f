package org.mainstay.web.store.kill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.FilePath;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.WorkingFolder;

/// Some people save and save; it prints what the store has confirmed. It ends in good order when its input ends.
final class SavingProgram {

    static final String PLACE = "ambleford";
    static final String SAVED = "saved ";
    static final String KEPT = "kept ";

    private static final int PEOPLE = 4;
    private static final int OUR_FAULT = 70;
    private static final int A_FILE_EVERY = 25;
    private static final int FILE_BYTES = 2_500_000;

    private final Database database;
    private final WorkingFolder folder;
    private final Random chance = new Random();

    private SavingProgram(Database database) {
        this.database = database;
        this.folder = new WorkingFolder(database);
    }

    public static void main(String[] arguments) throws Exception {
        try (var database = Database.open(Path.of(arguments[0]), Map.of())) {
            new Places(database).add(PLACE, "Ambleford", "test");
            var program = new SavingProgram(database);
            try (var people = Executors.newFixedThreadPool(PEOPLE)) {
                for (var person = 0; person < PEOPLE; person++) {
                    people.execute(program::saveAndSave);
                }
            }
        }
        say("ended in good order");
    }

    /// Until somebody writes to its input.
    private void saveAndSave() {
        try {
            for (var turn = 0; System.in.available() == 0; turn++) {
                tryTo(turn);
            }
        } catch (Exception fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(OUR_FAULT);
        }
    }

    private void tryTo(int turn) throws IOException, InterruptedException {
        try {
            save(turn);
        } catch (IOException | RuntimeException failure) {
            var words = database.explain(failure);
            if (words.isEmpty()) {
                throw failure;
            }
            say(words.get());
            Thread.sleep(50);
        }
    }

    private void save(int turn) throws IOException {
        if (turn % A_FILE_EVERY == 0) {
            var bytes = new byte[FILE_BYTES];
            chance.nextBytes(bytes);
            var sha256 = new SourceStore(database).keep(new ByteArrayInputStream(bytes));
            new PlaceFiles(database).add(PLACE, new FilePath("file" + turn % 3 + ".bin"), sha256, "test");
            folder.of(PLACE);
            say(KEPT + sha256);
        } else {
            var id = UUID.randomUUID().toString();
            database.transactions().executeWithoutResult(done -> {
                new EnteredRows(database)
                        .add(PLACE, EnteredTable.DECISIONS, List.of(id, "B", "same", "", "2026-11-01", ""), "test");
                new AuditTrail(database).add("test", PLACE, "decided", id);
            });
            say(SAVED + id);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
