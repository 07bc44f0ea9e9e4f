package org.mainstay.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.assumptions.NameRuleTable;
import org.mainstay.ingest.assumptions.UnitCostTable;
import org.mainstay.ingest.assumptions.UnitCostUseTable;
import org.mainstay.ingest.calendar.BankHolidayTable;
import org.mainstay.ingest.charityregister.CharityRegisters;
import org.mainstay.ingest.deprivation.FileSeven;
import org.mainstay.ingest.entered.DecisionTable;
import org.mainstay.ingest.entered.LineTable;
import org.mainstay.ingest.entered.PartnerViewsTable;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.ingest.entered.ReviewNoteTable;
import org.mainstay.ingest.entered.SetAsideTable;
import org.mainstay.ingest.entered.TieTable;
import org.mainstay.ingest.geography.AreaChangeTable;
import org.mainstay.ingest.geography.AreaTable;
import org.mainstay.ingest.geography.BarrierFile;
import org.mainstay.ingest.geography.CodePointOpen;
import org.mainstay.ingest.geography.CouncilRegister;
import org.mainstay.ingest.geography.OutlineFile;
import org.mainstay.ingest.geography.PostcodeTable;
import org.mainstay.ingest.ledger.ContractsRegister;
import org.mainstay.ingest.ledger.CouncilLedger;
import org.mainstay.ingest.ledger.LedgerProfile;
import org.mainstay.ingest.ledger.SupplierTotals;
import org.mainstay.ingest.need.NeedCountTable;
import org.mainstay.ingest.need.ObservationTable;
import org.mainstay.ingest.need.PopulationTable;
import org.mainstay.ingest.need.WelfareLossTable;
import org.mainstay.ingest.openreferral.FeedParts;
import org.mainstay.ingest.openreferral.ServiceFeed;
import org.mainstay.ingest.openreferral.ServiceTables;
import org.mainstay.ingest.partnership.ContributionTable;
import org.mainstay.ingest.partnership.DecisionLogTable;
import org.mainstay.ingest.partnership.MemberTable;
import org.mainstay.ingest.partnership.PartnershipTable;
import org.mainstay.ingest.partnership.SuggestionTable;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.servicelist.ServiceTable;
import org.mainstay.ingest.taxonomy.ServiceCueTable;
import org.mainstay.ingest.taxonomy.ServiceTypeTable;
import org.mainstay.ingest.taxonomy.TaggedCharityTable;
import org.mainstay.ingest.taxonomy.TopicTable;
import org.mainstay.ingest.threesixtygiving.GrantsCsv;
import org.mainstay.ingest.threesixtygiving.GrantsJson;
import org.mainstay.ingest.travel.TravelTimeTable;

/// The one list of what Mainstay can read.
public final class Readers {

    private Readers() {}

    public static List<FormatReader> list() {
        return Stream.of(standards(), entered(), CharityRegisters.readers().stream())
                .flatMap(readers -> readers)
                .toList();
    }

    private static Stream<FormatReader> standards() {
        return Stream.of(
                new GrantsCsv(),
                new GrantsJson(),
                new CouncilLedger(),
                new LedgerProfile(),
                new SupplierTotals(),
                new ContractsRegister(),
                new AreaTable(),
                new FileSeven(),
                new PostcodeTable(),
                new CodePointOpen(),
                new AreaChangeTable(),
                new CouncilRegister(),
                new PopulationTable(),
                new ObservationTable(),
                new WelfareLossTable(),
                new NeedCountTable(),
                new ServiceTable(),
                new ServiceFeed(),
                new FeedParts(),
                new ServiceTables(),
                new OutlineFile(),
                new BarrierFile(),
                new TravelTimeTable(),
                new UnitCostTable(),
                new UnitCostUseTable(),
                new AssumptionTable(),
                new CueTable(),
                new TopicTable(),
                new TaggedCharityTable(),
                new ServiceTypeTable(),
                new ServiceCueTable(),
                new NameRuleTable());
    }

    /// What people enter because no open standard carries it.
    private static Stream<FormatReader> entered() {
        return Stream.of(
                new ProvisionTable(),
                new LineTable(),
                new DecisionTable(),
                new SetAsideTable(),
                new BankHolidayTable(),
                new PartnershipTable(),
                new MemberTable(),
                new ContributionTable(),
                new DecisionLogTable(),
                new SuggestionTable(),
                new ReviewNoteTable(),
                new PartnerViewsTable(),
                new TieTable());
    }
}
