package org.mainstay.web.option;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.app.command.OwnOption;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;

/// The options of a place. Each change adds a version; going back adds the earlier one once more.
public final class OwnOptions {

    private final Database database;
    private final EnteredRows rows;
    private final AuditTrail audit;

    public OwnOptions(Database database, EnteredRows rows, AuditTrail audit) {
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    /// The options that are there, by name.
    public List<OptionVersion> standing(String place) {
        return latest(place, false);
    }

    /// Those that somebody removed, by name.
    public List<OptionVersion> removed(String place) {
        return latest(place, true);
    }

    private List<OptionVersion> latest(String place, boolean removed) {
        Map<String, OptionVersion> latest = new LinkedHashMap<>();
        all(place).forEach(version -> latest.put(version.id(), version));
        return latest.values().stream()
                .filter(version -> version.removed() == removed)
                .sorted(Comparator.comparing(OptionVersion::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(OptionVersion::number))
                .toList();
    }

    /// How an option stands now, be it removed; empty where there never was one.
    public Optional<OptionVersion> find(String place, String id) {
        return versions(place, id).stream().findFirst();
    }

    /// Every version of an option, the latest first.
    public List<OptionVersion> versions(String place, String id) {
        return all(place).stream()
                .filter(version -> version.id().equals(id))
                .toList()
                .reversed();
    }

    /// One version, by its number.
    public Optional<OptionVersion> version(String place, long number) {
        return all(place).stream().filter(version -> version.number() == number).findFirst();
    }

    private List<OptionVersion> all(String place) {
        return rows.of(place, EnteredTable.OPTIONS).stream()
                .map(OwnOptions::version)
                .toList();
    }

    private static OptionVersion version(EnteredRow row) {
        var cells = row.cells();
        return new OptionVersion(
                row.number(), cells.get(0), cells.get(1), cells.get(2), cells.get(3), row.who(), row.at());
    }

    /// Adds an option.
    ///
    /// @param done how it came about, in words
    /// @return its id
    public String add(String place, OwnOption option, String done, String who) {
        var id = UUID.randomUUID().toString();
        change(place, id, option, done, who);
        return id;
    }

    /// Adds a version.
    public void change(String place, String id, OwnOption option, String done, String who) {
        var cells = List.of(id, option.name(), done, option.text());
        database.transactions().executeWithoutResult(begun -> {
            rows.add(place, EnteredTable.OPTIONS, cells, who);
            audit.add(who, place, "changed an option", "%s: %s".formatted(option.name(), done));
        });
    }

    /// Takes an option off the list; its versions stay.
    public void remove(String place, OptionVersion version, String who) {
        change(place, version.id(), version.option(), OptionVersion.REMOVED, who);
    }

    /// A name that no option here has, made of the one that is wished.
    ///
    /// @param except the option that may have it, empty for none
    public String freeName(String place, String wished, String except) {
        var plain = wished.strip().isEmpty() ? "My option" : wished.strip();
        var name = plain;
        for (var number = 2; taken(place, name, except); number++) {
            name = "%s (%d)".formatted(plain, number);
        }
        return name;
    }

    /// Figures of options are told apart by letters and digits alone.
    private boolean taken(String place, String name, String except) {
        return standing(place).stream()
                .filter(version -> !version.id().equals(except))
                .anyMatch(version -> bare(version.name()).equals(bare(name)));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
