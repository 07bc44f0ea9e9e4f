package org.mainstay.web.page.money;

import java.util.List;

/// Which page about money is shown.
///
/// @param current its last step in the address, empty for the first
record MoneyTab(String current) {

    /// A page about money.
    ///
    /// @param path its last step in the address, empty for the first
    record Tab(String path, String words) {}

    /// Every page about money.
    public List<Tab> all() {
        return List.of(
                new Tab("", "Over time"),
                new Tab("changes", "What changed"),
                new Tab("dependence", "Who depends on it"),
                new Tab("record", "Track record"),
                new Tab("sound", "Are they sound?"));
    }
}
