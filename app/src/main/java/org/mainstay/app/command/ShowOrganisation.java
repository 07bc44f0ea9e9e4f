package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.Explained;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Relation;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.Money;
import org.mainstay.engine.topic.Tag;

/// Shows all that is known of one organisation. What belongs to whom is looked up once for a whole place.
public final class ShowOrganisation {

    private final ShowMoney.Shown money;
    private final ShowOrganisations.Shown organisations;
    private final Map<String, Organisation> byId = new HashMap<>();
    private final Map<String, Money.Relationship> paid = new HashMap<>();
    private final Map<String, List<Relation>> from;
    private final Map<String, List<Relation>> to;
    private final Map<String, List<FundingLine>> lines;
    private final Map<String, List<Ward.Provided>> services = new HashMap<>();
    private final Map<String, Ward> wards = new HashMap<>();

    public ShowOrganisation(
            Reading reading, ShowPlace.Shown place, ShowMoney.Shown money, ShowOrganisations.Shown organisations) {
        this.money = money;
        this.organisations = organisations;
        organisations.organisations().list().forEach(one -> byId.put(one.id(), one));
        money.money().organisations().forEach(one -> paid.put(one.organisation().id(), one));
        var relations = organisations.organisations().relations();
        from = OrganisationFilter.byOrganisation(relations);
        to = relations.stream()
                .filter(relation -> byId.containsKey(relation.to()))
                .collect(Collectors.groupingBy(Relation::to));
        lines = place.lines().lines().stream()
                .collect(Collectors.groupingBy(line -> line.organisation().id()));
        place.portrait().wards().forEach(ward -> ward.actors().forEach(id -> wards.put(id, ward)));
        reading.place()
                .listServices()
                .forEach(service -> put(
                        service.organisation(),
                        new Ward.Provided(service.name(), service.kind(), service.provider(), service.row())));
        reading.place()
                .listFeedServices()
                .forEach(service -> put(
                        service.organization(),
                        new Ward.Provided(service.name(), "", service.organization(), service.row())));
    }

    private void put(String organisation, Ward.Provided service) {
        organisations
                .organisations()
                .find(organisation)
                .ifPresent(one -> services.computeIfAbsent(one.id(), key -> new ArrayList<>())
                        .add(service));
    }

    /// One organisation.
    ///
    /// @param ward where it has its address, null where that is not known
    /// @param relations how it stands to others
    /// @param others how others stand to it
    /// @param paid null where the files show no money for it
    /// @param partner how much of its income the council is, null where it has no funding line
    public record Shown(
            Organisation organisation,
            @Nullable Ward ward,
            List<Tag> topics,
            List<Relation> relations,
            List<Relation> others,
            Money.@Nullable Relationship paid,
            List<FundingChange> changes,
            List<Explained> explained,
            Dependence.@Nullable Partner partner,
            List<Tie> ties,
            List<FundingLine> lines,
            List<Ward.Provided> services) {}

    /// Empty where no organisation has the id.
    public Optional<Shown> show(String id) {
        return find(id).map(this::shown);
    }

    /// Empty where no organisation has the id.
    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The ward of an organisation's address.
    public Optional<Ward> ward(String id) {
        return Optional.ofNullable(wards.get(id));
    }

    private Shown shown(Organisation one) {
        var id = one.id();
        var dependence = money.dependence();
        return new Shown(
                one,
                wards.get(id),
                organisations.topics(one),
                from.getOrDefault(id, List.of()),
                to.getOrDefault(id, List.of()),
                paid.get(id),
                money.history().changesOf(id),
                money.history().explained().stream()
                        .filter(explained -> explained.organisation().equals(id))
                        .toList(),
                dependence.partners().stream()
                        .filter(partner -> partner.organisation().equals(id))
                        .findFirst()
                        .orElse(null),
                dependence.ties().stream()
                        .filter(tie -> tie.on().equals(id) || tie.other().equals(id))
                        .toList(),
                lines.getOrDefault(id, List.of()),
                services.getOrDefault(id, List.of()));
    }
}
