package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the pieces of a question that have no row in common: whatever opens in one town changes nothing in
/// another, save how many sites are left for it.
final class Separation {

    private final Allocation question;
    private final int[] parent;

    private Separation(Allocation question) {
        this.question = question;
        parent = IntStream.range(0, question.sites()).toArray();
    }

    /// Each piece with its share of the prices, in the order of their first sites; sites without a row are in none.
    static List<Piece> of(Allocation question, double[] prices) {
        var separation = new Separation(question);
        separation.join();
        return separation.pieces(prices);
    }

    private void join() {
        var table = question.table();
        for (var row = 0; row < table.rows(); row++) {
            var first = root(table.site(table.from(row)));
            for (var pair = table.from(row) + 1; pair < table.to(row); pair++) {
                var other = root(table.site(pair));
                parent[Math.max(first, other)] = Math.min(first, other);
                first = Math.min(first, other);
            }
        }
    }

    private int root(int site) {
        var root = site;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<Piece> pieces(double[] prices) {
        var number = new int[parent.length];
        var sites = new ArrayList<List<Integer>>();
        var piece = new int[parent.length];
        Arrays.fill(piece, -1);
        for (var site = 0; site < parent.length; site++) {
            var root = root(site);
            if (piece[root] < 0) {
                piece[root] = sites.size();
                sites.add(new ArrayList<>());
            }
            piece[site] = piece[root];
            number[site] = sites.get(piece[site]).size();
            sites.get(piece[site]).add(question.id(site));
        }
        var rows = sites.stream().map(each -> new Rows()).toList();
        var shares = sites.stream().map(each -> new ArrayList<Double>()).toList();
        var table = question.table();
        var nothing = new Fixing(parent.length);
        for (var row = 0; row < table.rows(); row++) {
            var of = piece[table.site(table.from(row))];
            table.keep(row, nothing, number, rows.get(of));
            shares.get(of).add(prices[row]);
        }
        return IntStream.range(0, sites.size())
                .filter(each -> rows.get(each).size() > 0)
                .mapToObj(each -> new Piece(sites.get(each), rows.get(each), shares.get(each)))
                .toList();
    }
}
