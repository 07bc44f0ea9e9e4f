package org.mainstay.engine.portfolio;

/// Where an ascent starts from: prices of all rows in the unit of the objective, a mixture of all options, and how much
/// each scenario counts.
final class Guess {

    private final double[] prices;
    private final double[] mixture;
    private final double[] shares;
    private final double weight;

    /// @param weight how long steps of prices are beside steps of mixtures
    Guess(double[] prices, double[] mixture, double[] shares, double weight) {
        this.prices = prices.clone();
        this.mixture = mixture.clone();
        this.shares = shares.clone();
        this.weight = weight;
    }

    double price(int row) {
        return prices[row];
    }

    double[] prices() {
        return prices.clone();
    }

    double mixed(int option) {
        return mixture[option];
    }

    double[] shares() {
        return shares.clone();
    }

    double weight() {
        return weight;
    }

    /// The same, with scenarios counted by other shares.
    Guess counting(double[] others) {
        return new Guess(prices, mixture, others, weight);
    }
}
