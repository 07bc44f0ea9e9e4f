package org.mainstay.web.access;

/// How a refusal tells the page about it why it was refused.
public final class Fault {

    /// The attribute of a request that holds the sentence.
    public static final String WHY = Fault.class.getName();

    private Fault() {}
}
