package org.mainstay.model.service;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A row of one table of a directory that is published as several tables; the services take in what belongs to them.
public sealed interface ServicePart extends Fact {

    /// Who gives services.
    record Organization(String id, String name, RowRef row) implements ServicePart {}

    /// Where services are given.
    record Place(Location location, RowRef row) implements ServicePart {}

    /// The address of a location.
    record Address(String locationId, String postcode, RowRef row) implements ServicePart {}

    /// Which service is given where.
    record AtLocation(String serviceId, String locationId, RowRef row) implements ServicePart {}

    /// What a table of schedules, languages or service areas says of a service.
    record Told(String serviceId, Offer offer, RowRef row) implements ServicePart {}
}
