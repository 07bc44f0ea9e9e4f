package org.mainstay.model.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said of an identifier, or of the number in a column of numbers, as somebody wrote it.
public sealed interface OrgIdCheck {

    /// It is as its list has it.
    record Sound(OrgId id) implements OrgIdCheck {}

    /// It is plain what was meant.
    ///
    /// @param repairs what had to be done to it, in that order
    record Repairable(OrgId id, List<Repair> repairs) implements OrgIdCheck {

        public Repairable {
            repairs = List.copyOf(repairs);
        }
    }

    /// It is no identifier.
    ///
    /// @param guess what may have been meant, for a person to judge; null where nothing comes to mind
    record Invalid(Fault fault, @Nullable OrgId guess) implements OrgIdCheck {}

    /// What can be done to an identifier without asking, but for the last three.
    enum Repair {
        SPACES_REMOVED,
        DASH_MENDED,
        UPPER_CASED,
        DECIMALS_REMOVED,
        ZEROS_RESTORED,
        ZEROS_REMOVED,
        PREFIX_ADDED,
        PREFIX_REMOVED,
        /// A society is numbered alike in the mutuals register, which is its own.
        LIST_CHANGED,
        /// The number names a branch; the charity itself is meant.
        SUBSIDIARY_REMOVED,
        /// `NI100280` is a charity of Northern Ireland in this column, but companies there are written so too.
        COULD_BE_COMPANY
    }

    /// Why it is no identifier.
    enum Fault {
        /// Nothing, or a word that says so, such as `none` or `tbc`.
        NOT_GIVEN,
        NO_LIST,
        UNKNOWN_LIST,
        NOT_OF_ITS_LIST,
        /// It is shaped like a number of the list but made up, such as `12345678`.
        DUMMY,
        CONTROL_CHARACTER,
        NOT_ASCII,
        /// It would be right in the column of company numbers.
        COMPANY_NUMBER,
        /// It would be right in the column of charity numbers.
        CHARITY_NUMBER,
        /// A number stands in it among other words.
        WORDS_AROUND,
        /// It is shaped like a person's National Insurance number, and must not be shown.
        PERSONAL
    }

    /// Looks at an identifier with its list in front.
    static OrgIdCheck look(String written) {
        return WrittenId.look(written);
    }

    /// Looks at what stands in a column of charity numbers.
    static OrgIdCheck lookCharityNumber(String written) {
        return WrittenCharityNumber.look(written);
    }

    /// Looks at what stands in a column of company numbers.
    static OrgIdCheck lookCompanyNumber(String written) {
        return WrittenCompanyNumber.look(written);
    }

    /// Whether an identifier is surely sound; false says only that a closer look is needed. Makes nothing, for
    /// files
    /// of a million grants.
    static boolean canonical(String id) {
        return Canonical.id(id);
    }

    /// The same of a charity number.
    static boolean canonicalCharityNumber(String number) {
        return Canonical.charityNumber(number);
    }

    /// The same of a company number.
    static boolean canonicalCompanyNumber(String number) {
        return Canonical.companyNumber(number);
    }
}
