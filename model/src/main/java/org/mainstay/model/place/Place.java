package org.mainstay.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.model.actor.AnnualReturn;
import org.mainstay.model.actor.CharityAreas;
import org.mainstay.model.actor.CharityClassification;
import org.mainstay.model.actor.CharityEvent;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.CharityPolicies;
import org.mainstay.model.actor.CharitySnapshot;
import org.mainstay.model.actor.CharityTrustees;
import org.mainstay.model.actor.GoverningDocument;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.OtherRegulators;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.actor.RegulatorReport;
import org.mainstay.model.actor.ReturnPartA;
import org.mainstay.model.actor.ReturnPartB;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaChange;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Barrier;
import org.mainstay.model.area.Council;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.calendar.BankHoliday;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.funding.Contract;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.LedgerHeading;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.funding.SetAside;
import org.mainstay.model.need.NeedCount;
import org.mainstay.model.need.Observation;
import org.mainstay.model.need.Population;
import org.mainstay.model.need.UnitCost;
import org.mainstay.model.need.UnitCostUse;
import org.mainstay.model.need.WelfareLoss;
import org.mainstay.model.partnership.Contribution;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;
import org.mainstay.model.partnership.SuggestionAnswer;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Service;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.tie.EnteredTie;

/// Everything the files say about one place. Immutable; every list is in order of content (source, then line), whatever
/// order the files were read in.
public final class Place {

    private final Map<Class<? extends Fact>, List<? extends Fact>> facts;
    private final Map<AreaKey, Area> areas = new TreeMap<>();
    private final Map<AreaKey, Deprivation> deprivation = new TreeMap<>();
    private final Map<AreaKey, Population> populations = new TreeMap<>();

    private Place(Map<Class<? extends Fact>, List<? extends Fact>> facts) {
        this.facts = facts;
        // Deprivation that stands in an area's own row comes first; the official file, if there, replaces it. What was
        // carried over from areas of an earlier census stands in where there is nothing else.
        listAreas().forEach(area -> {
            areas.putIfAbsent(area.key(), area);
            area.findDeprivation().ifPresent(own -> deprivation.putIfAbsent(area.key(), own));
        });
        list(Deprivation.class).stream()
                .filter(official -> official.carriedFrom() == null)
                .forEach(official -> deprivation.put(official.area(), official));
        list(Deprivation.class).forEach(carried -> deprivation.putIfAbsent(carried.area(), carried));
        listPopulations().forEach(estimate -> populations.merge(estimate.area(), estimate, Population::later));
    }

    public static Place of(List<? extends Fact> facts) {
        var sorted = new ArrayList<Fact>(facts);
        sorted.sort(Comparator.comparing(Fact::row));
        var byKind = new HashMap<Class<? extends Fact>, List<Fact>>();
        for (var fact : sorted) {
            byKind.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
        }
        byKind.replaceAll((kind, list) -> List.copyOf(list));
        return new Place(Map.copyOf(byKind));
    }

    public List<Grant> listGrants() {
        return list(Grant.class);
    }

    public List<Payment> listPayments() {
        return list(Payment.class);
    }

    public List<Contract> listContracts() {
        return list(Contract.class);
    }

    public List<RegisteredCharity> listCharities() {
        return list(RegisteredCharity.class);
    }

    public List<AnnualReturn> listAnnualReturns() {
        return list(AnnualReturn.class);
    }

    public List<ReturnPartA> listReturnPartAs() {
        return list(ReturnPartA.class);
    }

    public List<ReturnPartB> listReturnPartBs() {
        return list(ReturnPartB.class);
    }

    public List<CharityName> listCharityNames() {
        return list(CharityName.class);
    }

    public List<CharityClassification> listCharityClassifications() {
        return list(CharityClassification.class);
    }

    public List<CharityAreas> listCharityAreas() {
        return list(CharityAreas.class);
    }

    public List<CharityEvent> listCharityEvents() {
        return list(CharityEvent.class);
    }

    public List<GoverningDocument> listGoverningDocuments() {
        return list(GoverningDocument.class);
    }

    public List<OtherRegulators> listOtherRegulators() {
        return list(OtherRegulators.class);
    }

    public List<CharityPolicies> listCharityPolicies() {
        return list(CharityPolicies.class);
    }

    public List<RegulatorReport> listRegulatorReports() {
        return list(RegulatorReport.class);
    }

    public List<CharityTrustees> listCharityTrustees() {
        return list(CharityTrustees.class);
    }

    public List<CharitySnapshot> listCharitySnapshots() {
        return list(CharitySnapshot.class);
    }

    /// Who carries on whose work, from the register of mergers, the events of a register and what people entered.
    public List<Succession> listSuccessions() {
        var events = listCharityEvents().stream().flatMap(event -> event.findSuccession().stream());
        return Stream.concat(list(Succession.class).stream(), events).toList();
    }

    public List<LedgerHeading> listLedgerHeadings() {
        return list(LedgerHeading.class);
    }

    public List<Area> listAreas() {
        return list(Area.class);
    }

    public List<Postcode> listPostcodes() {
        return list(Postcode.class);
    }

    public List<Outline> listOutlines() {
        return list(Outline.class);
    }

    public List<AreaChange> listAreaChanges() {
        return list(AreaChange.class);
    }

    public List<Council> listCouncils() {
        return list(Council.class);
    }

    /// From areas to services, as imported; no pair of a mode stands here twice from one file.
    public List<TravelTime> listTravelTimes() {
        return list(TravelTime.class);
    }

    public List<Barrier> listBarriers() {
        return list(Barrier.class);
    }

    /// People counted by somebody who knows the place; they win over every measure.
    public List<NeedCount> listNeedCounts() {
        return list(NeedCount.class);
    }

    public List<Population> listPopulations() {
        return list(Population.class);
    }

    public List<Observation> listObservations() {
        return list(Observation.class);
    }

    public List<WelfareLoss> listWelfareLosses() {
        return list(WelfareLoss.class);
    }

    public List<ListedService> listServices() {
        return list(ListedService.class);
    }

    /// The services of Open Referral feeds; those of plain lists are not among them.
    public List<Service> listFeedServices() {
        return list(Service.class);
    }

    public List<UnitCost> listUnitCosts() {
        return list(UnitCost.class);
    }

    public List<UnitCostUse> listUnitCostUses() {
        return list(UnitCostUse.class);
    }

    public List<Provision> listProvisions() {
        return list(Provision.class);
    }

    /// In-house teams and other payers' lines, which no ledger of a council shows.
    public List<EnteredLine> listEnteredLines() {
        return list(EnteredLine.class);
    }

    /// What people decided about lines that no proposal may touch.
    public List<SetAside> listSetAsides() {
        return list(SetAside.class);
    }

    /// The user's own; those that ship are not among them.
    public List<BankHoliday> listBankHolidays() {
        return list(BankHoliday.class);
    }

    public List<Assumption> listAssumptions() {
        return list(Assumption.class);
    }

    public List<Cue> listCues() {
        return list(Cue.class);
    }

    /// The tags of a classification that somebody dropped in the folder; none ships.
    public List<Topic> listTopics() {
        return list(Topic.class);
    }

    public List<TaggedCharity> listTaggedCharities() {
        return list(TaggedCharity.class);
    }

    /// The service types of a user's own; those that ship are not among them.
    public List<ServiceType> listServiceTypes() {
        return list(ServiceType.class);
    }

    public List<ServiceCue> listServiceCues() {
        return list(ServiceCue.class);
    }

    public List<NameRule> listNameRules() {
        return list(NameRule.class);
    }

    public List<MatchDecision> listMatchDecisions() {
        return list(MatchDecision.class);
    }

    /// Every row about a partnership, those that were replaced or taken back among them.
    public List<Partnership> listPartnerships() {
        return list(Partnership.class);
    }

    public List<Member> listMembers() {
        return list(Member.class);
    }

    public List<Contribution> listContributions() {
        return list(Contribution.class);
    }

    public List<Decision> listDecisions() {
        return list(Decision.class);
    }

    public List<SuggestionAnswer> listSuggestionAnswers() {
        return list(SuggestionAnswer.class);
    }

    public Optional<Area> findArea(AreaKey key) {
        return Optional.ofNullable(areas.get(key));
    }

    /// The estimate of the latest year.
    public Optional<Population> findPopulation(AreaKey key) {
        return Optional.ofNullable(populations.get(key));
    }

    public Optional<Deprivation> findDeprivation(AreaKey key) {
        return Optional.ofNullable(deprivation.get(key));
    }

    /// The latest day of a payment or an award: the day on which the place is looked at when nobody says another.
    public Optional<LocalDate> findLatestDate() {
        var paid = listPayments().stream().map(Payment::date);
        var awarded = listGrants().stream().map(grant -> grant.award().date());
        return Stream.concat(paid, awarded).max(Comparator.naturalOrder());
    }

    /// The deprivation of an area from the row that counts its people: the official file gives ranks and
    /// scores, and its counts are often left out, while the table of areas may have them.
    public Optional<Deprivation> findPeopleDeprived(AreaKey key) {
        var own = findArea(key).flatMap(Area::findDeprivation);
        return findDeprivation(key).filter(Deprivation::countsPeople).or(() -> own.filter(Deprivation::countsPeople));
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /// What the council wrote for its peer review, rows that later ones stand in for among them.
    public List<ReviewNote> listReviewNotes() {
        return list(ReviewNote.class);
    }

    /// What partners said of working with the council, in batches of five or more.
    public List<PartnerViews> listPartnerViews() {
        return list(PartnerViews.class);
    }

    /// Who pays, hosts, refers to or holds up whom, rows that later ones stand in for among them.
    public List<EnteredTie> listEnteredTies() {
        return list(EnteredTie.class);
    }

    @SuppressWarnings("unchecked") // the map is filled by fact.getClass()
    private <F extends Fact> List<F> list(Class<F> kind) {
        return (List<F>) facts.getOrDefault(kind, List.of());
    }
}
