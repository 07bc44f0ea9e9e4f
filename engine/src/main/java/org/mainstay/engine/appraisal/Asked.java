package org.mainstay.engine.appraisal;

import org.mainstay.engine.option.Option;

/// An option that a person wrote.
public record Asked(Option option) implements Proposer {

    @Override
    public String words() {
        return "Option " + option.name();
    }

    @Override
    public String name() {
        return "option-" + option.id();
    }

    @Override
    public String path() {
        return "appraise/option/" + option.id();
    }

    @Override
    public String nothing() {
        return "It changes nothing: every line is kept as it is.";
    }
}
