package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.publishing.DraftGrants;
import org.mainstay.app.publishing.MissingList;
import org.mainstay.app.publishing.Publisher;
import org.mainstay.app.run.Delivery;
import org.mainstay.engine.relationship.PaidGrants;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import org.mainstay.ingest.threesixtygiving.quality.CheckedGrants;
import org.mainstay.ingest.threesixtygiving.quality.GrantsCheck;
import org.mainstay.ingest.threesixtygiving.quality.Rules;
import org.mainstay.ingest.threesixtygiving.repair.PackageWriter;
import org.mainstay.model.actor.OrgId;

/// Makes a first file of grants (360Giving) out of what a council's ledger paid the voluntary sector, and lists what a
/// person has to add before it is published.
public final class MakeGrantsFile {

    public static final String GRANTS = "grants.json";
    public static final String MISSING = "missing.csv";

    private static final Pattern PREFIX = Pattern.compile("360G-[A-Za-z0-9]+");
    private static final int KEPT = 10;

    private final ReadFolder readFolder;

    public MakeGrantsFile(ReadFolder readFolder) {
        this.readFolder = readFolder;
    }

    /// What is asked.
    ///
    /// @param publisher who publishes
    /// @param from the first day of payments to take, null for all
    public record Request(
            Publisher publisher,
            @Nullable LocalDate from,
            @Nullable LocalDate on) {}

    /// What was made.
    ///
    /// @param checked what the checks say of the file
    /// @param missing how many things a person has to add
    public record Made(PaidGrants grants, CheckedGrants checked, int missing, FolderReading reading) {}

    public Made make(Path folder, Request request, Path out) throws Unusable, IOException {
        var publisher = request.publisher();
        if (!PREFIX.matcher(publisher.prefix()).matches()) {
            throw new Unusable("\"%s\" is no publisher's prefix: it reads 360G- and letters or digits, such as"
                            .formatted(publisher.prefix())
                    + " 360G-ambleford. 360Giving gives one to every publisher.");
        }
        if (OrgId.of(publisher.funderId()).isEmpty()) {
            throw new Unusable(
                    "\"%s\" is no identifier of an organisation: a council's reads GB-LAE- and three letters."
                            .formatted(publisher.funderId()));
        }
        var reading = Reading.of(readFolder.read(folder), request.on());
        var found = PaidGrants.of(reading.place(), reading.organisations(), reading.classifier());
        var grants = request.from() == null
                ? found
                : new PaidGrants(
                        found.grants().stream()
                                .filter(grant -> !grant.first().isBefore(request.from()))
                                .toList(),
                        found.leftOut());
        if (grants.grants().isEmpty()) {
            throw new Unusable(
                    "The ledger has no payment under a heading for the voluntary sector to an organisation that"
                            + " is known to be voluntary: see with money what was recognised.");
        }
        return deliver(grants, reading, request, out);
    }

    private static Made deliver(PaidGrants grants, Reading reading, Request request, Path out) throws IOException {
        var drafts = new DraftGrants(request.publisher(), reading.on());
        var made = new AtomicReference<Made>();
        Delivery.into(out, scratch -> {
            var file = scratch.resolve(GRANTS);
            try (var writer = Files.newBufferedWriter(file);
                    var packed = new PackageWriter(writer)) {
                packed.details(drafts.details());
                grants.grants().forEach(grant -> packed.grant(drafts.draft(grant), 0));
            }
            var missing = MissingList.write(scratch.resolve(MISSING), drafts, grants);
            made.set(new Made(grants, check(file, reading.on()), missing, reading.folder()));
        });
        return Objects.requireNonNull(made.get());
    }

    private static CheckedGrants check(Path file, LocalDate on) throws IOException {
        var content = OneFile.recognise(file, Readers.list(), Limits.standard())
                .getFirst()
                .content();
        var grants = GrantFile.of(Objects.requireNonNull(content));
        return GrantsCheck.run(grants::read, Rules.list(on, null), new GrantsCheck.Manner(KEPT, null, () -> {}));
    }
}
