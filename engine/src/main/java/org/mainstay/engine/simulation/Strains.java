package org.mainstay.engine.simulation;

/// What blows have taken from each provider and supply, and not yet given back.
final class Strains {

    /// By supply, in millionths.
    private final long[] paidLess;
    private final long[] smaller;

    /// By provider, in millionths.
    private final long[] othersPayLess;
    private final long[] dearer;

    /// By provider, in pence.
    private final long[] cushion;

    /// By supply: the step in which late money comes, and how much is owed by now.
    private final int[] lateUntil;
    private final long[] owed;

    private final int[] provider;

    Strains(Layout layout) {
        paidLess = new long[layout.supplies];
        smaller = new long[layout.supplies];
        othersPayLess = new long[layout.providers];
        dearer = new long[layout.providers];
        cushion = new long[layout.providers];
        provider = layout.provider;
        lateUntil = new int[layout.supplies];
        owed = new long[layout.supplies];
    }

    /// Blows to people, and those that close or open a body, leave no strain.
    void take(Blow blow) {
        switch (blow) {
            case Blow.PaidLess less -> paidLess[less.supply()] += less.share();
            case Blow.OthersPayLess less -> othersPayLess[less.provider()] += less.share();
            case Blow.Dearer more -> dearer[more.provider()] += more.share();
            case Blow.Smaller less -> smaller[less.supply()] += less.share();
            case Blow.Late late -> {
                lateUntil[late.supply()] = Math.max(lateUntil[late.supply()], late.until());
                int body = provider[late.supply()];
                cushion[body] = Math.max(cushion[body], late.cushion());
            }
            case Blow.MoreAsk more -> {}
            case Blow.Scattered scattered -> {}
            case Blow.Shut shut -> {}
            case Blow.Rebuilt rebuilt -> {}
        }
    }

    /// What is left of what is paid for a supply.
    long paid(int supply, long pence) {
        return left(pence, paidLess[supply]);
    }

    /// What is left of what others pay a provider.
    long other(int provider, long pence) {
        return left(pence, othersPayLess[provider]);
    }

    /// What something now costs a provider.
    long cost(int provider, long amount) {
        return dearer[provider] == 0
                ? amount
                : Portion.of(amount, Math.max(0, Behaviour.ALL + dearer[provider]), Behaviour.ALL);
    }

    /// How many a supply can now take.
    long room(int supply, long people) {
        return left(people, smaller[supply]);
    }

    /// What a provider whose reserves nobody knows is taken to have beside them.
    long cushion(int provider) {
        return cushion[provider];
    }

    boolean isLate(int supply, int step) {
        return step < lateUntil[supply];
    }

    /// What arrives in a step, of what falls due in it and of what is owed.
    long arrives(int step, int supply, long due) {
        if (isLate(supply, step)) {
            owed[supply] += due;
            return 0;
        }
        long arrived = due + owed[supply];
        owed[supply] = 0;
        return arrived;
    }

    private static long left(long whole, long share) {
        return share == 0 ? whole : Portion.of(whole, Math.max(0, Behaviour.ALL - share), Behaviour.ALL);
    }
}
