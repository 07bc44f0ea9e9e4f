package org.mainstay.web.job;

/// Why a job failed, in a sentence for the person who asked for it.
public final class CannotDo extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotDo(String why) {
        super(why);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
