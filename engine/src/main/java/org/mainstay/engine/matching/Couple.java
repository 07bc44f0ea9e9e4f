package org.mainstay.engine.matching;

/// Two ids, in order, so that both ways round are one.
record Couple(String first, String second) implements Comparable<Couple> {

    static Couple of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Couple(one, other) : new Couple(other, one);
    }

    @Override
    public int compareTo(Couple other) {
        var byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
