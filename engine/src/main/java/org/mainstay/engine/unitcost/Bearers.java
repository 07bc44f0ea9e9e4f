package org.mainstay.engine.unitcost;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.engine.appraisal.Payer;

/// Tells who bears a cost from the database's free words. Several who share it in a way not known are nobody known.
final class Bearers {

    /// What its words for agencies contain, and whom they mean.
    private static final Map<String, Payer> WORDS = Map.ofEntries(
            Map.entry("local authority", Payer.LA),
            Map.entry("social services", Payer.LA),
            Map.entry("children's services", Payer.LA),
            Map.entry("housing services", Payer.LA),
            Map.entry("nhs", Payer.NHS),
            Map.entry("clinical commissioning group", Payer.NHS),
            Map.entry("integrated care board", Payer.NHS),
            Map.entry("gp", Payer.NHS),
            Map.entry("hospital", Payer.NHS),
            Map.entry("dwp", Payer.DWP_HMT),
            Map.entry("jcp", Payer.DWP_HMT),
            Map.entry("hm treasury", Payer.DWP_HMT),
            Map.entry("hm revenue and customs", Payer.DWP_HMT),
            Map.entry("police", Payer.POLICE_CJS),
            Map.entry("criminal justice system", Payer.POLICE_CJS),
            Map.entry("court", Payer.POLICE_CJS),
            Map.entry("courts", Payer.POLICE_CJS),
            Map.entry("legal aid", Payer.POLICE_CJS),
            Map.entry("prison", Payer.POLICE_CJS),
            Map.entry("probation", Payer.POLICE_CJS),
            Map.entry("young offenders institute", Payer.POLICE_CJS),
            Map.entry("fire service", Payer.OTHER_PUBLIC),
            Map.entry("department for education", Payer.OTHER_PUBLIC),
            Map.entry("schools", Payer.OTHER_PUBLIC),
            Map.entry("cafcass", Payer.OTHER_PUBLIC),
            Map.entry("rsl", Payer.HOUSING_PROVIDER));

    private Bearers() {}

    /// The one payer whom all the words mean; empty where they mean several, or one of them nobody on the list.
    static Optional<Payer> find(String agency) {
        var payers = new HashSet<Payer>();
        for (var part : agency.split("/", -1)) {
            var word = part.strip().toLowerCase(Locale.UK);
            if (word.isEmpty() || word.equals("-") || word.endsWith(" trust")) {
                continue;
            }
            payers.add(WORDS.getOrDefault(word, Payer.UNKNOWN));
        }
        return payers.size() == 1
                ? payers.stream().filter(payer -> payer != Payer.UNKNOWN).findFirst()
                : Optional.empty();
    }
}
