package org.mainstay.app.ambleford;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Ambleford, the borough that does not exist: every file that its council would publish, made from one seed. The same
/// seed gives the same bytes on every machine, but for how tightly a zip is packed.
public final class Ambleford {

    private static final long SEED = 1747;
    private static final int FIRST_LEDGER_YEAR = 2024;
    private static final int LAST_LEDGER_YEAR = 2026;

    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 6, 9, 10, 0);
    private static final String OUTLINES = "geo/";
    private static final String SPEND = "spend/";
    private static final String ZIP = ".zip";

    private Ambleford() {}

    /// Writes the files into the folder, which is made where it is missing.
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(OUTLINES));
        Files.createDirectories(folder.resolve(SPEND));
        for (var file : files().entrySet()) {
            var name = file.getKey();
            if (name.endsWith(ZIP)) {
                var member = name.substring(SPEND.length(), name.length() - ZIP.length()) + ".csv";
                pack(folder.resolve(name), member, file.getValue());
            } else {
                Files.writeString(folder.resolve(name), file.getValue());
            }
        }
    }

    /// Every file by its path within the folder; of a zip, the one file it holds.
    static SortedMap<String, String> files() {
        var geography = Geography.make(SEED);
        var postcodes = Postcodes.make(geography, SEED);
        var plan = FundingPlan.read();
        var bodies = Bodies.make(plan, geography, postcodes, SEED);
        var awards = Grants.make(bodies, plan, SEED);
        var tables = new AreaTables(geography, Deprivation.make(geography, SEED), postcodes);
        var files = new TreeMap<String, String>();
        files.put("areas.csv", csv(tables.tidy(SEED)));
        files.put("iod2025_file7.csv", csv(tables.fileSeven()));
        files.put("postcodes.csv", csv(postcodes.rows()));
        files.put(OUTLINES + "lsoa21.geojson", Outlines.areas(geography));
        files.put(OUTLINES + "wards.geojson", Outlines.wards(geography));
        files.put(OUTLINES + "barriers.geojson", Outlines.barriers());
        files.put("charities.csv", csv(new Charities(geography, postcodes, SEED).rows(bodies)));
        files.put("services.csv", csv(new Services(geography, postcodes, SEED).rows(plan, bodies)));
        files.put("openreferral_services.json", DirectoryFeed.text(postcodes));
        files.put("grants_360giving.csv", csv(GrantSheet.rows(awards)));
        files.put("grants_360giving.json", GrantPackage.text(awards));
        files.put("provision.csv", csv(plan.provision()));
        files.put("further_services.csv", csv(FurtherServices.rows()));
        files.put("assumptions.csv", csv(LocalEvidence.rows()));
        files.put("partnerships.csv", csv(Partnerships.register()));
        files.put("partnership_members.csv", csv(Partnerships.members()));
        files.put("partnership_money.csv", csv(Partnerships.contributions()));
        files.put("partnership_decisions.csv", csv(Partnerships.decisions()));
        files.put("ties.csv", csv(KnownTies.rows()));
        var payments = Ledger.make(plan, awards, SEED);
        for (var year = FIRST_LEDGER_YEAR; year <= LAST_LEDGER_YEAR; year++) {
            files.put(ledgerName(year), ledger(Ledger.year(payments, year), year));
        }
        return files;
    }

    private static String ledgerName(int year) {
        return SPEND + String.format(Locale.ROOT, "ambleford-spend-%d-%d", year, (year + 1) % 100) + ZIP;
    }

    private static String csv(List<List<String>> rows) {
        return csv(rows, LineDelimiter.LF);
    }

    private static String csv(List<List<String>> rows, LineDelimiter lineEnd) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(lineEnd).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Ledgers end their lines as Windows does; the latest has an empty line below its header, the first one at its
    /// end.
    private static String ledger(List<List<String>> rows, int year) {
        var header = csv(List.of(LedgerLine.HEADER), LineDelimiter.CRLF);
        var below = year == LAST_LEDGER_YEAR ? "\r\n" : "";
        var end = year == FIRST_LEDGER_YEAR ? "\r\n" : "";
        return header + below + csv(rows, LineDelimiter.CRLF) + end;
    }

    private static void pack(Path path, String member, String text) throws IOException {
        var entry = new ZipEntry(member);
        entry.setTimeLocal(PACKED);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(9);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
