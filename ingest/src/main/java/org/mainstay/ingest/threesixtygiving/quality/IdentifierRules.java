package org.mainstay.ingest.threesixtygiving.quality;

import java.util.List;
import java.util.stream.Stream;

/// The rules about the identifiers of grants and organisations.
final class IdentifierRules {

    private IdentifierRules() {}

    /// Fresh rules for one run on one thread.
    static List<Rule> list() {
        var identifiers = new Identifiers();
        return Stream.of(List.<Rule>of(new ControlCharacterInGrantId()), ids(identifiers), numbers(identifiers))
                .flatMap(List::stream)
                .toList();
    }

    /// The rules that look numbers up in registers, for those who have any.
    static List<Rule> list(Registered registered) {
        var identifiers = new Identifiers();
        return List.of(
                new NumberNotRegistered(identifiers, registered), new RemovedBeforeAward(identifiers, registered));
    }

    private static List<Rule> ids(Identifiers identifiers) {
        return List.of(
                new FunderListUnknown(identifiers),
                new RecipientListUnknown(identifiers),
                new MalformedOrganisationId(identifiers),
                new OrganisationIdWithoutZeros(identifiers),
                new UntidyOrganisationId(identifiers),
                new ControlCharacterInOrganisationId(identifiers),
                new NumberContradictsId(identifiers),
                new SubsidiaryCharity(identifiers),
                new RecipientPublishersOwnId(identifiers),
                new FunderPublishersOwnId(identifiers),
                new NoOrganisationNumber(identifiers),
                new CharityAsCompany(identifiers),
                new SocietyAsCompany(identifiers));
    }

    private static List<Rule> numbers(Identifiers identifiers) {
        return List.of(
                new WrongCharityNumber(identifiers),
                new CompanyNumberAsCharityNumber(identifiers),
                new CharityNumberAmongWords(identifiers),
                new UntidyCharityNumber(identifiers),
                new NorthernIrishNumber(identifiers),
                new WrongCompanyNumber(identifiers),
                new CompanyNumberWithoutZeros(identifiers),
                new UntidyCompanyNumber(identifiers),
                new CharityNumberAsCompanyNumber(identifiers));
    }
}
