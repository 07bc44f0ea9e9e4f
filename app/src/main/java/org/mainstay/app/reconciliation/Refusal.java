package org.mainstay.app.reconciliation;

/// Why a batch is not answered, in words for whoever sent it.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;

    private final boolean tooLarge;

    private Refusal(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    static Refusal of(String message) {
        return new Refusal(message, false);
    }

    static Refusal tooLarge(String message) {
        return new Refusal(message, true);
    }

    boolean tooLarge() {
        return tooLarge;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    /// What was sent, in quotation marks and no longer than tells which it is.
    static String quoted(String sent) {
        return "“" + (sent.length() > LONGEST ? sent.substring(0, LONGEST) + "…" : sent) + "”";
    }
}
