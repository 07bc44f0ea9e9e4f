package org.mainstay.ingest.threesixtygiving.repair;

import org.mainstay.ingest.threesixtygiving.quality.Finding;

/// One cell and what is put in the place of what it says.
///
/// @param check what found it
/// @param sheet empty where the file has none
/// @param line in a sheet; in JSON the position of the grant
/// @param column the letter in a sheet; in JSON the path within the grant
/// @param found what stands there, or a part of it where the cell is a list
public record Repair(
        String check, String sheet, int line, String column, String heading, String found, String repaired) {

    /// Where something stands.
    record Place(String sheet, int line, String column) {}

    static Repair of(Finding finding) {
        return new Repair(
                finding.code(),
                finding.row().source().sheet(),
                finding.row().line(),
                finding.column(),
                finding.heading(),
                finding.value(),
                finding.suggestion());
    }

    /// The same the other way round.
    public Repair undone() {
        return new Repair(check, sheet, line, column, heading, /* found= */ repaired, /* repaired= */ found);
    }

    Place place() {
        return new Place(sheet, line, column);
    }
}
