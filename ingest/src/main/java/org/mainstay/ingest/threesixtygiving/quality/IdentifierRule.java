package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgIdCheck;

/// A rule about the identifiers of one kind of organisation in a grant.
abstract class IdentifierRule implements Rule {

    /// Whose identifiers a rule looks at.
    enum Of {
        FUNDERS,
        RECIPIENTS,
        BOTH
    }

    private final Identifiers identifiers;
    private final Of of;

    IdentifierRule(Identifiers identifiers, Of of) {
        this.identifiers = identifiers;
        this.of = of;
    }

    @Override
    public final void look(GrantRecord grant, Findings out) {
        identifiers.of(grant);
        if (of != Of.RECIPIENTS) {
            look(identifiers.funders(), grant, out);
        }
        if (of != Of.FUNDERS) {
            look(identifiers.recipients(), grant, out);
        }
    }

    private void look(Identifiers.Group group, GrantRecord grant, Findings out) {
        for (var index = 0; index < group.size(); index++) {
            look(group.get(index), grant, out);
        }
    }

    abstract void look(Identified organisation, GrantRecord grant, Findings out);

    final void report(Findings out, @Nullable Scalar scalar, Object suggestion) {
        if (scalar != null) {
            out.found(getClass(), scalar.cell().row(), scalar.cell(), scalar.text(), suggestion.toString());
        }
    }

    /// Reports a number unless it may be a person's, which is masked.
    final void report(Findings out, @Nullable Scalar scalar, OrgIdCheck.Invalid invalid) {
        if (scalar != null) {
            var personal = invalid.fault() == OrgIdCheck.Fault.PERSONAL;
            var guess = invalid.guess();
            out.found(
                    getClass(),
                    scalar.cell().row(),
                    scalar.cell(),
                    personal ? Mask.all(scalar.text()) : scalar.text(),
                    guess == null ? "" : NumberText.of(guess, scalar.text()));
        }
    }

    static OrgIdCheck.@Nullable Invalid invalid(@Nullable OrgIdCheck check) {
        return check instanceof OrgIdCheck.Invalid found ? found : null;
    }

    static OrgIdCheck.@Nullable Repairable repairable(@Nullable OrgIdCheck check) {
        return check instanceof OrgIdCheck.Repairable found ? found : null;
    }
}
