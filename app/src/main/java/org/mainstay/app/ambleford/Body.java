package org.mainstay.app.ambleford;

import java.util.Locale;

/// An organisation as the registers know it.
///
/// @param charityNumber empty where it is on no register of charities
/// @param companyNumber empty where it is no company
/// @param home where it can be written to
/// @param purpose what it is for, in the words of a register
record Body(String name, String charityNumber, String companyNumber, Postcodes.Unit home, String purpose) {

    /// Its identifier on the best list that has it, else one that the council makes.
    String orgId() {
        if (!charityNumber.isEmpty()) {
            return "GB-CHC-" + charityNumber;
        }
        return companyNumber.isEmpty() ? "360G-ambleford-" + slug() : "GB-COH-" + companyNumber;
    }

    private String slug() {
        return name.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "_");
    }
}
