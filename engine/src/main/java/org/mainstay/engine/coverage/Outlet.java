package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Offer;

/// One place, or one way, in which a service for one need is given.
///
/// @param id as its list or feed has it, with a number where several places share it, or a path made of its content;
///     one id may serve several needs
/// @param organisationId of who gives it, empty where nobody is named whom the files know
/// @param type slug of its service type, empty where only the need is known
/// @param typeWhy how need and type were told, in one sentence
/// @param catchment the areas that it is for; empty for whoever gets there
/// @param rows that say something of it, the one that names it first
public record Outlet(
        String id,
        String name,
        String organisation,
        String organisationId,
        Need need,
        String type,
        String typeWhy,
        Whereabouts where,
        Set<AreaKey> catchment,
        Offer offer,
        Capacity capacity,
        List<RowRef> rows) {

    public Outlet {
        catchment = Set.copyOf(catchment);
        rows = List.copyOf(rows);
    }

    /// Its name and, since one name may stand for many places, its postcode.
    public String label() {
        return where.postcode().isEmpty() ? name : name + " (" + where.postcode() + ")";
    }

    Outlet with(Capacity other) {
        return with(id, where, catchment, offer, other, rows);
    }

    Outlet called(String other) {
        return with(other, where, catchment, offer, capacity, rows);
    }

    Outlet at(Whereabouts other) {
        return with(id, other, catchment, offer, capacity, rows);
    }

    /// The same outlet for these areas, where it says nothing of its own, with further rows about it.
    Outlet orFor(Set<AreaKey> areas, List<RowRef> more) {
        var all = new ArrayList<>(rows);
        all.addAll(more);
        return with(id, where, catchment.isEmpty() ? areas : catchment, offer, capacity, all);
    }

    /// What two rows say of one outlet; what this one says stays.
    Outlet together(Outlet other) {
        var known = capacity.places() == null ? other.capacity : capacity;
        return with(id, where, catchment, offer.or(other.offer), known, rows).orFor(other.catchment, other.rows);
    }

    /// What never differs between an outlet and what is made of it: who gives what under which name.
    private Outlet with(
            String newId,
            Whereabouts newWhere,
            Set<AreaKey> newCatchment,
            Offer newOffer,
            Capacity newCapacity,
            List<RowRef> newRows) {
        return new Outlet(
                newId,
                name,
                organisation,
                organisationId,
                need,
                type,
                typeWhy,
                newWhere,
                newCatchment,
                newOffer,
                newCapacity,
                newRows);
    }

    /// Whoever gives it: two places of one organisation fall together. A bare name may stand for several
    /// bodies, such as a library and a jobcentre named after one town, so it means one body for one type of
    /// service.
    public String giver() {
        return organisationId.isEmpty() || organisationId.startsWith("name:")
                ? organisation + " (" + type + ")"
                : organisationId;
    }
}
