package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgIdCheck;

/// A rule about the identifiers of one kind of organisation in a grant.
abstract class IdentifierRule implements ReaderRule {

    /// Whose identifiers a rule looks at.
    enum Of {
        FUNDERS,
        RECIPIENTS,
        BOTH
    }

    private static final Set<OrgIdCheck.Repair> TIDYING = Set.of(
            OrgIdCheck.Repair.SPACES_REMOVED,
            OrgIdCheck.Repair.DASH_MENDED,
            OrgIdCheck.Repair.UPPER_CASED,
            OrgIdCheck.Repair.DECIMALS_REMOVED,
            OrgIdCheck.Repair.ZEROS_REMOVED,
            OrgIdCheck.Repair.PREFIX_ADDED,
            OrgIdCheck.Repair.PREFIX_REMOVED);

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

    /// Reports what is no identifier, with a guess at what was meant.
    final void report(Findings out, @Nullable Scalar scalar, OrgIdCheck.Invalid invalid) {
        var guess = invalid.guess();
        report(out, scalar, invalid.fault(), guess == null ? "" : guess.toString());
    }

    /// The same for a number without a list in front.
    final void reportNumber(Findings out, @Nullable Scalar scalar, OrgIdCheck.Invalid invalid) {
        var guess = invalid.guess();
        report(out, scalar, invalid.fault(), guess == null ? "" : Identified.number(guess));
    }

    /// What may be a person's number is masked.
    private void report(Findings out, @Nullable Scalar scalar, OrgIdCheck.Fault fault, String suggestion) {
        if (scalar != null) {
            var personal = fault == OrgIdCheck.Fault.PERSONAL;
            var value = personal ? Mask.all(scalar.text()) : scalar.text();
            out.found(getClass(), scalar.cell().row(), scalar.cell(), value, suggestion);
        }
    }

    static OrgIdCheck.@Nullable Invalid invalid(@Nullable OrgIdCheck check) {
        return check instanceof OrgIdCheck.Invalid found ? found : null;
    }

    static OrgIdCheck.@Nullable Repairable repairable(@Nullable OrgIdCheck check) {
        return check instanceof OrgIdCheck.Repairable found ? found : null;
    }

    /// Whether an identifier begins with no list that there is.
    static boolean unlisted(OrgIdCheck.Fault fault) {
        return fault == OrgIdCheck.Fault.NO_LIST
                || fault == OrgIdCheck.Fault.UNKNOWN_LIST
                || fault == OrgIdCheck.Fault.NOT_GIVEN;
    }

    /// Whether only its writing was mended.
    static boolean untidy(OrgIdCheck.Repairable found) {
        return TIDYING.containsAll(found.repairs());
    }
}
