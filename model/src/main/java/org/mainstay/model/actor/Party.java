package org.mainstay.model.actor;

/// An organisation as one row names it; an empty string where the row does not say.
///
/// @param id its org-id as written, `GB-CHC-1109047` or the publisher's own `360G-...`
public record Party(String id, String name, String charityNumber, String companyNumber, String postcode) {

    public static Party named(String name) {
        return new Party("", name, "", "", "");
    }
}
