package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mainstay.model.shock.ShockRow;

/// What may befall a place: rows that happen together.
///
/// @param id the name in letters that every file system and address takes
public record Shock(String id, String name, List<ShockRow> rows) {

    public Shock {
        rows = List.copyOf(rows);
    }

    /// The shocks that rows make, in the order in which each is first named.
    public static List<Shock> list(List<ShockRow> rows) {
        var byName = new LinkedHashMap<String, List<ShockRow>>();
        rows.forEach(row -> byName.computeIfAbsent(id(row.shock()), name -> new ArrayList<>())
                .add(row));
        return byName.entrySet().stream()
                .map(named ->
                        new Shock(named.getKey(), named.getValue().getFirst().shock(), named.getValue()))
                .toList();
    }

    /// Both at once.
    public Shock and(Shock other) {
        return new Shock(
                id + "+" + other.id,
                name + " and " + other.name,
                Stream.concat(rows.stream(), other.rows.stream()).toList());
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
