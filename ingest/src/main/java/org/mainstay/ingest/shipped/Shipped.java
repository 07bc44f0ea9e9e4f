package org.mainstay.ingest.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.assumptions.NameRuleTable;
import org.mainstay.ingest.assumptions.UnitCostUseTable;
import org.mainstay.ingest.calendar.BankHolidayTable;
import org.mainstay.ingest.entered.ShockTable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.taxonomy.ServiceCueTable;
import org.mainstay.ingest.taxonomy.ServiceTypeTable;
import org.mainstay.model.calendar.BankHoliday;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.need.UnitCostUse;
import org.mainstay.model.shock.ShockRow;

/// What ships with the product: rows like anyone's own, read by the same readers, which a person's rows override.
public final class Shipped {

    private static final String ASSUMPTIONS = "default-assumptions.csv";
    private static final String UNIT_COST_USES = "default-unit-cost-uses.csv";
    private static final String CUES = "default-cues.csv";
    private static final String SERVICE_TYPES = "default-service-types.csv";
    private static final String SERVICE_CUES = "default-service-cues.csv";
    private static final String NAME_RULES = "default-name-rules.csv";
    private static final String BANK_HOLIDAYS = "default-bank-holidays.csv";
    private static final String SHOCKS = "default-shocks.csv";

    /// Each file is read when it is first asked for: what ships does not change while the program runs.
    private static final Map<String, List<Fact>> READ = new ConcurrentHashMap<>();

    private Shipped() {}

    public static List<Assumption> assumptions() {
        return read(new AssumptionTable(), ASSUMPTIONS, Assumption.class);
    }

    /// Which codes of the GMCA Unit Cost Database the shipped assumptions are made of.
    public static List<UnitCostUse> unitCostUses() {
        return read(new UnitCostUseTable(), UNIT_COST_USES, UnitCostUse.class);
    }

    public static List<Cue> cues() {
        return read(new CueTable(), CUES, Cue.class);
    }

    public static List<ServiceType> serviceTypes() {
        return read(new ServiceTypeTable(), SERVICE_TYPES, ServiceType.class);
    }

    public static List<ServiceCue> serviceCues() {
        return read(new ServiceCueTable(), SERVICE_CUES, ServiceCue.class);
    }

    public static List<NameRule> nameRules() {
        return read(new NameRuleTable(), NAME_RULES, NameRule.class);
    }

    /// Those that GOV.UK lists, and for later years those that the law makes.
    public static List<BankHoliday> bankHolidays() {
        return read(new BankHolidayTable(), BANK_HOLIDAYS, BankHoliday.class);
    }

    /// What has befallen places before, or well might.
    public static List<ShockRow> shocks() {
        return read(new ShockTable(), SHOCKS, ShockRow.class);
    }

    /// The shipped files themselves, so that a figure can be traced to their rows.
    public static List<Content> files() {
        return List.of(
                ShippedFile.of(ASSUMPTIONS),
                ShippedFile.of(CUES),
                ShippedFile.of(SERVICE_TYPES),
                ShippedFile.of(SERVICE_CUES),
                ShippedFile.of(BANK_HOLIDAYS),
                ShippedFile.of(UNIT_COST_USES),
                ShippedFile.of(SHOCKS),
                ShippedFile.of(NAME_RULES));
    }

    private static <F extends Fact> List<F> read(FormatReader reader, String name, Class<F> kind) {
        return READ.computeIfAbsent(name, file -> facts(reader, file)).stream()
                .map(kind::cast)
                .toList();
    }

    private static List<Fact> facts(FormatReader reader, String name) {
        var rows = new ShippedRows();
        try {
            reader.read(ShippedFile.of(name), rows);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return List.copyOf(rows.facts());
    }
}
