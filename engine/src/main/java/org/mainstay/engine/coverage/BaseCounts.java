package org.mainstay.engine.coverage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Residents;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.NeedBase;
import org.mainstay.model.need.Population;
import org.mainstay.model.place.Place;

/// Counts the people of each base in each area.
final class BaseCounts {

    private final Place place;
    private final Set<NeedBase> published = EnumSet.noneOf(NeedBase.class);

    BaseCounts(Place place) {
        this.place = place;
        for (var area : place.listAreas()) {
            place.findPeopleDeprived(area.key()).ifPresent(this::note);
        }
    }

    /// What a file counts anywhere: a blank in it is withheld, and not merely absent.
    private void note(Deprivation deprivation) {
        note(NeedBase.INCOME_DEPRIVED, deprivation.incomeDeprived());
        note(NeedBase.EMPLOYMENT_DEPRIVED, deprivation.employmentDeprived());
        note(NeedBase.CHILDREN_INCOME_DEPRIVED, deprivation.childrenDeprived());
        note(NeedBase.OLDER_INCOME_DEPRIVED, deprivation.olderDeprived());
    }

    private void note(NeedBase base, @Nullable Integer people) {
        if (people != null) {
            published.add(base);
        }
    }

    /// Empty where no file tells.
    Optional<BaseCount> find(Area area, NeedBase base) {
        return switch (base) {
            case RESIDENTS -> residents(area);
            case CHILDREN -> aged(area, Population.Ages::children, Residents::children);
            case WORKING_AGE -> aged(area, Population.Ages::workingAge, Residents::workingAge);
            case ADULTS ->
                aged(area, ages -> ages.workingAge() + ages.older(), own -> plus(own.workingAge(), own.older()));
            case OLDER -> aged(area, Population.Ages::older, Residents::older);
            case DISABLED -> own(area, area.residents().disabled());
            case HOUSEHOLDS -> own(area, area.residents().households().all());
            case DEPRIVED_HOUSEHOLDS -> own(area, area.residents().households().deprived());
            case SOCIAL_RENTERS -> own(area, area.residents().households().socialRent());
            case PRIVATE_RENTERS -> own(area, area.residents().households().privateRent());
            case INCOME_DEPRIVED -> deprived(area, base, Deprivation::incomeDeprived);
            case EMPLOYMENT_DEPRIVED -> deprived(area, base, Deprivation::employmentDeprived);
            case CHILDREN_INCOME_DEPRIVED -> deprived(area, base, Deprivation::childrenDeprived);
            case OLDER_INCOME_DEPRIVED -> deprived(area, base, Deprivation::olderDeprived);
        };
    }

    private Optional<BaseCount> residents(Area area) {
        var estimate = place.findPopulation(area.key()).orElse(null);
        return estimate == null
                ? own(area, area.population())
                : Optional.of(BaseCount.of(estimate.total(), estimate.row()));
    }

    private Optional<BaseCount> aged(
            Area area, Function<Population.Ages, Integer> estimated, Function<Residents, @Nullable Integer> own) {
        var estimate = place.findPopulation(area.key()).orElse(null);
        var ages = estimate == null ? null : estimate.ages();
        return estimate == null || ages == null
                ? own(area, own.apply(area.residents()))
                : Optional.of(BaseCount.of(estimated.apply(ages), estimate.row()));
    }

    private static @Nullable Integer plus(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : Integer.valueOf(one + other);
    }

    private static Optional<BaseCount> own(Area area, @Nullable Integer people) {
        return people == null ? Optional.empty() : Optional.of(BaseCount.of(people, area.row()));
    }

    private Optional<BaseCount> deprived(Area area, NeedBase base, Function<Deprivation, @Nullable Integer> part) {
        return place.findPeopleDeprived(area.key())
                .flatMap(deprivation -> count(base, part.apply(deprivation), deprivation.row()));
    }

    private Optional<BaseCount> count(NeedBase base, @Nullable Integer people, RowRef row) {
        if (people != null) {
            return Optional.of(BaseCount.of(people, row));
        }
        return published.contains(base) ? Optional.of(BaseCount.suppressed(row)) : Optional.empty();
    }
}
