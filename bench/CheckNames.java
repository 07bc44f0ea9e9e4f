import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Matcher;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Checks the matcher and the sectors against truths that others published: suppliers that a council flags as voluntary, and the
/// identifiers of a council's grants, which are hidden from the matcher. Nothing here is tuned to a name.
final class CheckNames {

    private static final int CUE_THRESHOLD = 60;

    public static void main(String[] files) throws IOException {
        sectors(Path.of(files[0]));
        hidden(Path.of(files[1]));
    }

    private static void sectors(Path labels) throws IOException {
        var facts = new ArrayList<Fact>();
        var amounts = new HashMap<String, Double>();
        var flagged = new HashMap<String, Boolean>();
        var source = Source.of("1".repeat(64), "ledger.csv", 1);
        for (var row : read(labels)) {
            var name = row.getField("supplier");
            var amount = Double.parseDouble(row.getField("amount"));
            amounts.merge(name, amount, Double::sum);
            flagged.put(name, Integer.parseInt(row.getField("lines_flagged_vcse")) > 0);
            facts.add(new Payment("Council", new Payment.Payee(name, "", "", "", false, false),
                    new Payment.Account("", "ANY"), java.time.LocalDate.of(2025, 1, 1), Math.round(amount * 100), null,
                    new RowRef(source, facts.size() + 2)));
        }
        var sector = new HashMap<String, Organisation>();
        match(facts).forEach(one -> one.names().forEach(name -> sector.put(name, one)));
        var found = new Score();
        var signals = new TreeMap<String, Score>();
        flagged.forEach((name, truth) -> {
            var one = sector.get(name);
            var told = one != null && one.sector().voluntaryOrCommunity();
            found.add(told, truth, amounts.get(name));
            if (told) {
                signals.computeIfAbsent(one.why().replaceAll(", right in.*", ""), key -> new Score()).add(true, truth, 1);
            }
        });
        System.out.printf("sectors: %d suppliers by name alone, %d flagged voluntary by their council%n", flagged.size(),
                flagged.values().stream().filter(truth -> truth).count());
        System.out.printf("  by count   precision %.3f  recall %.3f%n", found.precision(), found.recall());
        System.out.printf("  by pounds  precision %.3f  recall %.3f%n", found.poundsPrecision(), found.poundsRecall());
        System.out.println("  flags are partial, so that precision is a lower bound; the signs that told five suppliers or more:");
        signals.entrySet().stream().filter(entry -> entry.getValue().hits() >= 5)
                .forEach(entry -> System.out.printf("    %3d of %3d  %s%n", entry.getValue().right, entry.getValue().hits(), entry.getKey()));
    }

    private static void hidden(Path grants) throws IOException {
        var spellings = new LinkedHashMap<String, Set<String>>();
        var idsOf = new HashMap<String, Set<String>>();
        var facts = new ArrayList<Fact>();
        var number = new HashMap<String, Integer>();
        var source = Source.of("2".repeat(64), "grants.csv", 1);
        for (var row : read(grants)) {
            var name = row.getField("Recipient Org:Name");
            var id = row.getField("Recipient Org:Identifier");
            spellings.computeIfAbsent(id, key -> new TreeSet<>()).add(name);
            idsOf.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
            var alias = "360G-hidden-" + number.computeIfAbsent(name, key -> number.size());
            var party = new Party(alias, name, "", "", row.getField("Recipient Org:Postal Code"));
            var day = java.time.LocalDate.parse(row.getField("Award Date").substring(0, 10));
            facts.add(new Grant(row.getField("Identifier"), "", new Grant.Award(1, day, null, null, null), party, false,
                    new Party("", row.getField("Funding Org:Name"), "", "", ""), new Grant.Programme("", ""),
                    new RowRef(source, facts.size() + 2)));
        }
        var organisationOf = new HashMap<String, String>();
        var organisations = match(facts);
        organisations.forEach(one -> one.names().forEach(name -> organisationOf.put(name, one.id())));
        var several = spellings.values().stream().filter(names -> names.size() > 1).toList();
        var regrouped = several.stream()
                .filter(names -> names.stream().map(organisationOf::get).distinct().count() == 1)
                .count();
        var mistaken = organisations.stream().filter(one -> one.names().size() > 1 && mistaken(one, idsOf)).count();
        System.out.printf("hidden identifiers: %d names, %d recipients with several; regrouped %d, false merges %d%n",
                idsOf.size(), several.size(), regrouped, mistaken);
    }

    private static boolean mistaken(Organisation one, Map<String, Set<String>> idsOf) {
        var common = new TreeSet<>(idsOf.getOrDefault(one.names().getFirst(), Set.of()));
        one.names().forEach(name -> common.retainAll(idsOf.getOrDefault(name, Set.of())));
        return common.isEmpty();
    }

    private static List<Organisation> match(List<Fact> facts) {
        var classifier = Classifier.of(Shipped.cues(), CUE_THRESHOLD);
        return new Matcher(NameRules.of(Shipped.nameRules())).match(Place.of(facts), classifier).list();
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }

    private static final class Score {

        private int right;
        private int wrong;
        private int missed;
        private double poundsRight;
        private double poundsWrong;
        private double poundsMissed;

        void add(boolean told, boolean truth, double pounds) {
            if (told && truth) {
                right++;
                poundsRight += pounds;
            } else if (told) {
                wrong++;
                poundsWrong += pounds;
            } else if (truth) {
                missed++;
                poundsMissed += pounds;
            }
        }

        int hits() {
            return right + wrong;
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        double poundsPrecision() {
            return poundsRight / (poundsRight + poundsWrong);
        }

        double poundsRecall() {
            return poundsRight / (poundsRight + poundsMissed);
        }
    }
}
