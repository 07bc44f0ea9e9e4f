package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgId;

/// A rule that looks recipients up in the registers.
abstract class RegisteredRule extends IdentifierRule {

    private final Registered registered;

    RegisteredRule(Identifiers identifiers, Registered registered) {
        super(identifiers, Of.RECIPIENTS);
        this.registered = registered;
    }

    @Override
    final void look(Identified organisation, GrantRecord grant, Findings out) {
        var id = organisation.meantId();
        look(organisation.id(), id, grant, out);
        var charity = organisation.meantCharity();
        if (charity != null && !charity.equals(id)) {
            look(organisation.charity(), charity, grant, out);
        }
        var company = organisation.meantCompany();
        if (company != null && !company.equals(id)) {
            look(organisation.company(), company, grant, out);
        }
    }

    private void look(@Nullable Scalar scalar, @Nullable OrgId id, GrantRecord grant, Findings out) {
        if (id != null && wrong(registered, id, grant)) {
            report(out, scalar, "");
        }
    }

    abstract boolean wrong(Registered registered, OrgId id, GrantRecord grant);
}
