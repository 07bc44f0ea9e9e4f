package org.mainstay.ingest.fuzz;

/// A spoilt file.
final class Mutant {

    private final String name;
    private final byte[] bytes;
    private final int above;

    /// @param above how many lines stand above the rows, where those lines are as they were and only cells of
    /// rows were
    /// changed, so that every row must be accounted for; else -1
    Mutant(String name, byte[] bytes, int above) {
        this.name = name;
        this.bytes = bytes;
        this.above = above;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    int above() {
        return above;
    }
}
