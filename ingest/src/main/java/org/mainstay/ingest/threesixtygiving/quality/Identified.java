package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.OrgIdCheck;

/// An organisation of a grant with its identifier and its numbers. What is sound at first sight is not looked at any
/// closer, and then there is nothing said of it.
final class Identified {

    private static final Set<String> OURS = Set.of(
            OrgId.CHARITY,
            OrgId.SCOTTISH_CHARITY,
            OrgId.NORTHERN_IRISH_CHARITY,
            OrgId.COMPANY,
            OrgId.SOCIETY,
            OrgId.PUBLISHERS_OWN);

    private @Nullable Scalar id;
    private @Nullable Scalar charity;
    private @Nullable Scalar company;
    private @Nullable OrgIdCheck ofId;
    private @Nullable OrgIdCheck ofCharity;
    private @Nullable OrgIdCheck ofCompany;

    void turnTo(Part organisation) {
        id = given(organisation.scalar(Grants.ID));
        charity = given(organisation.scalar("charityNumber"));
        company = given(organisation.scalar("companyNumber"));
        ofId = id == null || OrgIdCheck.canonical(id.text()) ? null : OrgIdCheck.look(id.text());
        ofCharity = charity == null || OrgIdCheck.canonicalCharityNumber(charity.text())
                ? null
                : OrgIdCheck.lookCharityNumber(charity.text());
        ofCompany = company == null || OrgIdCheck.canonicalCompanyNumber(company.text())
                ? null
                : OrgIdCheck.lookCompanyNumber(company.text());
    }

    private static @Nullable Scalar given(@Nullable Scalar scalar) {
        return scalar == null || scalar.text().isEmpty() ? null : scalar;
    }

    @Nullable
    Scalar id() {
        return id;
    }

    @Nullable
    Scalar charity() {
        return charity;
    }

    @Nullable
    Scalar company() {
        return company;
    }

    /// Null where there is no identifier, or nothing to say of it.
    @Nullable
    OrgIdCheck ofId() {
        return ofId;
    }

    @Nullable
    OrgIdCheck ofCharity() {
        return ofCharity;
    }

    @Nullable
    OrgIdCheck ofCompany() {
        return ofCompany;
    }

    /// Whether the publisher made its identifier.
    boolean publishersOwn() {
        return id != null && id.text().regionMatches(true, 0, OrgId.PUBLISHERS_OWN, 0, OrgId.PUBLISHERS_OWN.length());
    }

    /// Whether it has an identifier of a list that has numbers of its own, such as that of American charities.
    boolean ofOtherList() {
        var meant = meantId();
        return meant != null && !OURS.contains(meant.scheme());
    }

    /// The identifier that its numbers would make; empty where there is none.
    String better() {
        var better = meantCharity();
        if (better == null) {
            better = meantCompany();
        }
        return better == null ? "" : better.toString();
    }

    /// Whether it is of those that Companies House numbers with certain letters.
    boolean numberedWith(Set<String> letters) {
        var meant = meantId();
        return meant != null
                && meant.scheme().equals(OrgId.COMPANY)
                && letters.contains(meant.local().substring(0, 2));
    }

    /// A number as it stands in a column of its own.
    static String number(OrgId id) {
        return id.scheme().equals(OrgId.NORTHERN_IRISH_CHARITY) ? "NIC" + id.local() : id.local();
    }

    /// The identifier as it is or was meant, null where it is none.
    @Nullable
    OrgId meantId() {
        return meant(id, ofId, OrgId::of);
    }

    @Nullable
    OrgId meantCharity() {
        return meant(charity, ofCharity, OrgId::ofCharityNumber);
    }

    @Nullable
    OrgId meantCompany() {
        return meant(company, ofCompany, OrgId::ofCompanyNumber);
    }

    private interface Reading {
        Optional<OrgId> read(String text);
    }

    private static @Nullable OrgId meant(@Nullable Scalar scalar, @Nullable OrgIdCheck check, Reading reading) {
        if (scalar == null) {
            return null;
        }
        return switch (check) {
            case null -> reading.read(scalar.text()).orElse(null);
            case OrgIdCheck.Sound sound -> sound.id();
            case OrgIdCheck.Repairable repairable -> repairable.id();
            case OrgIdCheck.Invalid invalid -> null;
        };
    }
}
