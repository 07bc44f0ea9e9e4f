package org.mainstay.model.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ten statements that partners agree or disagree with. The words are ours; the themes are those of the Civil
/// Society Covenant of July 2025.
///
/// Another set would make rounds that cannot be held beside each other, so they change with a release only.
public enum Statement {
    RECOGNITION(Principle.RECOGNITION, "The council knows what we do, and shows that it values it."),
    NOTICE(Principle.PARTNERSHIP, "We hear of changes that affect us early enough to act on them."),
    PURPOSE(Principle.PARTNERSHIP, "It is clear what our work together is for, and who does what."),
    PAYMENT(Principle.PARTNERSHIP, "We are paid in full, and on the day that was agreed."),
    TERM(Principle.PARTNERSHIP, "Our agreements last long enough for us to plan and to keep our staff."),
    REPORTING(Principle.TRANSPARENCY, "What we have to report is in proportion to what we receive."),
    CONSULTED(
            Principle.PARTICIPATION,
            "We are asked before decisions about our work are made, and what we say can change them."),
    DATA(Principle.TRANSPARENCY, "The council shares with us the information that we need to do our part."),
    LIVED_EXPERIENCE(
            Principle.PARTICIPATION, "People who have lived with the problem have a say in what is done about it."),
    AGAIN(Principle.RECOGNITION, "Knowing what we know now, we would enter into this partnership again.");

    private final Principle principle;
    private final String words;

    Statement(Principle principle, String words) {
        this.principle = principle;
        this.words = words;
    }

    /// The theme of the covenant that a statement belongs to.
    public enum Principle {
        RECOGNITION,
        PARTNERSHIP,
        PARTICIPATION,
        TRANSPARENCY;

        public String words() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    public Principle principle() {
        return principle;
    }

    public String words() {
        return words;
    }

    /// As the file and the form write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads it as the file writes it.
    public static Optional<Statement> of(String code) {
        var tidy = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(statement -> statement.code().equals(tidy))
                .findFirst();
    }
}
