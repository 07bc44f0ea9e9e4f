package org.mainstay.ingest.threesixtygiving.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What every grant must have, by its paths: an organisation or a person as recipient, and eight fields beside.
public final class RequiredFields {

    private static final List<String> ALWAYS = List.of(
            "id",
            "title",
            "description",
            "currency",
            "amountAwarded",
            "awardDate",
            "fundingOrganization/id",
            "fundingOrganization/name");
    private static final List<String> ORGANISATION = List.of("recipientOrganization/id", "recipientOrganization/name");
    private static final List<String> PERSON = List.of("recipientIndividual/id", "recipientIndividual/name");

    private RequiredFields() {}

    /// The paths that are required of something that has some paths: those of a person where it has any of a
    /// person.
    public static List<String> of(Predicate<String> has) {
        var required = new ArrayList<>(ALWAYS);
        required.addAll(person(has) ? PERSON : ORGANISATION);
        return required;
    }

    /// Whether a person is named as recipient.
    public static boolean person(Predicate<String> has) {
        return PERSON.stream().anyMatch(has);
    }

    /// Whether an organisation is.
    public static boolean organisation(Predicate<String> has) {
        return ORGANISATION.stream().anyMatch(has);
    }
}
