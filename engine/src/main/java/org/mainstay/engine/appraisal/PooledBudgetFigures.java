package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.mainstay.model.evidence.Figure;

/// Publishes what partners would share, in figures and one sentence each.
final class PooledBudgetFigures {

    private final CaseFigures figures;

    PooledBudgetFigures(CaseFigures figures) {
        this.figures = figures;
    }

    PooledBudget budget() {
        return new PooledBudget(sharing(Basis.CASHABLE), sharing(Basis.FULL));
    }

    private PooledBudget.Sharing sharing(Basis basis) {
        var central = figures.central(all -> Pool.of(all, basis));
        var path = "pooled_budget/" + basis.name().toLowerCase(Locale.ROOT) + "/";
        var partners = new ArrayList<PooledBudget.Partner>();
        for (var payer : Pool.PARTNERS) {
            if (figures.any(all -> !Pool.of(all, basis).share(payer).equals(Pool.Share.NONE))) {
                partners.add(partner(path, basis, payer, central.share(payer)));
            }
        }
        var missing = figures.money(
                path + "missing",
                "What all savings together do not cover",
                all -> Pool.of(all, basis).missing());
        return new PooledBudget.Sharing(whole(central), partners, missing);
    }

    private PooledBudget.Partner partner(String path, Basis basis, Payer payer, Pool.Share central) {
        var own = path + payer.name().toLowerCase(Locale.ROOT) + "/";
        return new PooledBudget.Partner(
                payer,
                figure(own + "saves", "Saved by " + payer.words(), basis, payer, Pool.Share::saves),
                figure(own + "bears", "Borne by " + payer.words(), basis, payer, Pool.Share::bears),
                figure(own + "pays", "Put into a shared budget by " + payer.words(), basis, payer, Pool.Share::pays),
                figure(
                        own + "receives",
                        "Paid from a shared budget to " + payer.words(),
                        basis,
                        payer,
                        Pool.Share::receives),
                figure(own + "left", "Left after sharing with " + payer.words(), basis, payer, Pool.Share::left),
                sentence(payer, central));
    }

    private Figure figure(String id, String name, Basis basis, Payer payer, ToLongFunction<Pool.Share> part) {
        return figures.money(
                id, name, all -> part.applyAsLong(Pool.of(all, basis).share(payer)));
    }

    private static String whole(Pool pool) {
        var rest = pool.unnamed() == 0
                ? ""
                : " %s falls on nobody who could be a partner, and is in no share.".formatted(pounds(pool.unnamed()));
        if (pool.missing() > 0) {
            return "All savings together are %s less than what has to be paid or borne: if the council makes up for what the others bear, it is so much worse off than now."
                            .formatted(pounds(pool.missing()))
                    + rest;
        }
        if (pool.shares().values().stream().allMatch(share -> share.pays() == 0)) {
            return "No partner is worse off, so no money needs to change hands." + rest;
        }
        return "If each partner puts in the same part of what it saves, none is worse off." + rest;
    }

    private static String sentence(Payer payer, Pool.Share share) {
        var name = payer.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + payer.words().substring(1);
        var left = share.left();
        var after = left == 0
                ? "neither better nor worse off"
                : pounds(Math.abs(left)) + (left > 0 ? " better off" : " worse off");
        if (share.pays() > 0) {
            var bears = share.bears() == 0 ? "" : " and bears %s itself".formatted(pounds(share.bears()));
            return "%s: saves %s%s; putting in %s leaves it %s."
                    .formatted(name, pounds(share.saves()), bears, pounds(share.pays()), after);
        }
        if (share.receives() > 0) {
            var saves = share.saves() == 0 ? "" : " and saves %s".formatted(pounds(share.saves()));
            return "%s: pays or bears %s%s; being paid %s leaves it %s."
                    .formatted(name, pounds(share.bears()), saves, pounds(share.receives()), after);
        }
        return "%s: neither puts in nor is paid anything, and is %s.".formatted(name, after);
    }

    private static String pounds(long pence) {
        return Words.pounds(pence);
    }
}
