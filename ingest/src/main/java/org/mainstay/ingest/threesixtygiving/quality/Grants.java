package org.mainstay.ingest.threesixtygiving.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;

/// What rules ask of a grant, by the names of the standard.
final class Grants {

    static final String ID = "id";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CURRENCY = "currency";
    static final String AMOUNT = "amountAwarded";
    static final String AWARD_DATE = "awardDate";
    static final String ORGANISATION = "recipientOrganization";
    static final String PERSON = "recipientIndividual";
    static final String FUNDER = "fundingOrganization";
    static final String BENEFICIARY = "beneficiaryLocation";
    static final String LOCATION = "location";
    static final String GEO_CODE = "geoCode";
    static final String PROGRAMME = "grantProgramme";
    static final String PLANNED = "plannedDates";
    static final String ACTUAL = "actualDates";
    static final String START = "startDate";
    static final String END = "endDate";

    private Grants() {}

    static List<Part> organisations(GrantRecord grant) {
        return grant.fields().parts(ORGANISATION);
    }

    static boolean toPerson(GrantRecord grant) {
        return grant.fields().find(PERSON) != null;
    }

    static boolean toOrganisation(GrantRecord grant) {
        return grant.fields().find(ORGANISATION) != null;
    }

    /// Where an organisation is, as far as a computer can tell: by postcode or by the code of an area.
    static boolean placed(Part organisation) {
        return organisation.has("postalCode") || coded(organisation);
    }

    static boolean coded(Part organisation) {
        for (var location : organisation.parts(LOCATION)) {
            if (location.has(GEO_CODE)) {
                return true;
            }
        }
        return false;
    }

    /// The amount under a name, not a number where there is none.
    static double amount(Part fields, String name) {
        return number(fields.scalar(name));
    }

    static double number(@Nullable Scalar scalar) {
        if (scalar == null || scalar.kind() != Scalar.Kind.NUMBER) {
            return Double.NaN;
        }
        return Decimal.of(scalar.text());
    }

    /// The first day that a date in the grant can mean.
    static int day(Part fields, String name) {
        var scalar = fields.scalar(name);
        return scalar == null ? Days.NONE : Days.first(scalar.text());
    }

    /// Reports a value that stands in the grant.
    static void report(Findings out, Class<?> rule, GrantRecord grant, @Nullable Scalar scalar) {
        if (scalar == null) {
            out.found(rule, grant.row(), null, "", "");
        } else {
            out.found(rule, scalar.cell().row(), scalar.cell(), scalar.text(), "");
        }
    }
}
