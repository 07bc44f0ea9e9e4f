package org.mainstay.app.reconciliation;

import java.util.List;
import org.mainstay.model.actor.OrgId;

/// What a query may tell of an organisation beside its name. Other properties are passed over, as the standard lets a
/// service do.
enum Property {
    ID("id"),
    CHARITY_NUMBER("charity_number"),
    COMPANY_NUMBER("company_number"),
    POSTCODE("postcode");

    private final String pid;

    Property(String pid) {
        this.pid = pid;
    }

    /// Adds the values of a property where they belong; a number that no register could have given says nothing.
    static void add(String pid, List<String> values, List<String> ids, List<String> postcodes) {
        for (var property : values()) {
            if (property.pid.equals(pid)) {
                values.forEach(value -> property.add(value, ids, postcodes));
            }
        }
    }

    private void add(String value, List<String> ids, List<String> postcodes) {
        switch (this) {
            case ID -> ids.add(value);
            case CHARITY_NUMBER -> OrgId.ofCharityNumber(value).ifPresent(id -> ids.add(id.toString()));
            case COMPANY_NUMBER -> OrgId.ofCompanyNumber(value).ifPresent(id -> ids.add(id.toString()));
            case POSTCODE -> postcodes.add(value);
        }
    }
}
