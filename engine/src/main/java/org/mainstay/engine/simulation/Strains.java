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

    /// What ties do, anew in each step. In pence a year: what others who pay a provider, or a supply, do not pay,
    /// and what a provider does not pay others; in pence: what it must pay out once.
    private final long[] unpaid;
    private final long[] unpaidSupply;
    private final long[] excused;
    private final long[] charged;

    /// By provider, in millionths: what has gone of all that holds it up.
    private final long[] leaning;

    Strains(Layout layout) {
        paidLess = new long[layout.supplies];
        smaller = new long[layout.supplies];
        othersPayLess = new long[layout.providers];
        dearer = new long[layout.providers];
        cushion = new long[layout.providers];
        provider = layout.provider;
        lateUntil = new int[layout.supplies];
        owed = new long[layout.supplies];
        unpaid = new long[layout.providers];
        unpaidSupply = new long[layout.supplies];
        excused = new long[layout.providers];
        charged = new long[layout.providers];
        leaning = new long[layout.providers];
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
        return Math.max(0, left(pence, paidLess[supply]) - unpaidSupply[supply]);
    }

    /// What is left of what others pay a provider.
    long other(int provider, long pence) {
        return Math.max(0, left(pence, othersPayLess[provider]) - unpaid[provider]);
    }

    /// What something now costs a provider.
    long cost(int provider, long amount) {
        return dearer[provider] == 0
                ? amount
                : Portion.of(amount, Math.max(0, Behaviour.ALL + dearer[provider]), Behaviour.ALL);
    }

    /// What a provider must pay now whatever it does, of a fixed cost.
    long fixed(int provider, long pence) {
        return Math.max(0, cost(provider, pence) - excused[provider]);
    }

    /// How many a supply can now take.
    long room(int supply, long people) {
        return left(left(people, smaller[supply]), leaning[provider[supply]]);
    }

    /// All is paid again between two providers.
    void forgive(int payer, int payee, int supply) {
        excused[payer] = 0;
        unpaid[payee] = 0;
        if (supply >= 0) {
            unpaidSupply[supply] = 0;
        }
    }

    /// So much a year does not come in.
    void leaveUnpaid(int payee, int supply, long pence) {
        if (supply >= 0) {
            unpaidSupply[supply] += pence;
        } else {
            unpaid[payee] += pence;
        }
    }

    /// So much a year it does not pay.
    void excuse(int payer, long pence) {
        excused[payer] = pence;
    }

    /// So much it must pay out once.
    void charge(int provider, long pence) {
        charged[provider] += pence;
    }

    /// What it must pay out once, which is paid by this.
    long payCharge(int provider) {
        long pence = charged[provider];
        charged[provider] = 0;
        return pence;
    }

    /// So much of what holds it up has gone.
    void lean(int provider, long share) {
        leaning[provider] = share;
    }

    long leaning(int provider) {
        return leaning[provider];
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
