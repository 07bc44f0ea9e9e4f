package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.threesixtygiving.quality.Registered;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// The charity registers that a user names, by number alone.
final class LoadedRegisters implements Registered, Readout {

    /// A list of fewer is a part of its register, and what it lacks may well be registered.
    private static final Map<String, Integer> WHOLE =
            Map.of(OrgId.CHARITY, 100_000, OrgId.SCOTTISH_CHARITY, 15_000, OrgId.NORTHERN_IRISH_CHARITY, 4_000);

    private final Set<OrgId> ids = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<OrgId, LocalDate> removed = new HashMap<>();
    private final Set<OrgId> there = new HashSet<>();

    private LoadedRegisters() {}

    static LoadedRegisters read(List<Path> files) throws IOException, Unusable {
        var registers = new LoadedRegisters();
        for (var file : files) {
            var before = registers.ids.size();
            for (var found : OneFile.recognise(file, Readers.list(), Limits.standard())) {
                if (found.reader() != null) {
                    found.reader().read(Objects.requireNonNull(found.content()), registers);
                }
            }
            if (registers.ids.size() == before) {
                throw new Unusable("%s holds no register of charities: name the file that the regulator publishes."
                        .formatted(file));
            }
        }
        return registers;
    }

    @Override
    public void accept(Fact fact, long pence) {
        if (fact instanceof RegisteredCharity charity) {
            var id = OrgId.ofCharityNumber(charity.number());
            if (id.isPresent() && ids.add(id.get())) {
                counts.merge(id.get().scheme(), 1, Integer::sum);
            }
            id.ifPresent(known -> stand(known, charity.standing()));
        }
    }

    /// A number may stand there twice, once removed and once registered again; then it is registered.
    private void stand(OrgId id, RegisteredCharity.Standing standing) {
        var day = standing.removed();
        if (standing.status() == RegisteredCharity.Status.REGISTERED) {
            there.add(id);
            removed.remove(id);
        } else if (day != null && !there.contains(id)) {
            removed.put(id, day);
        }
    }

    @Override
    public boolean loaded(String list) {
        return counts.getOrDefault(list, 0) >= WHOLE.getOrDefault(list, Integer.MAX_VALUE);
    }

    @Override
    public boolean found(OrgId id) {
        return ids.contains(id);
    }

    @Override
    public @Nullable LocalDate removedOn(OrgId id) {
        return removed.get(id);
    }

    @Override
    public void merge() {
        // A row that adds to another names no further charity.
    }

    @Override
    public void reject(Notice why, long pence) {
        // What a register lacks is not the publisher's fault.
    }

    @Override
    public void note(Notice notice) {
        // What a register lacks is not the publisher's fault.
    }
}
