package org.mainstay.engine.access;

/// What may become of services.
public sealed interface Change {

    /// A service closes.
    record Closing(int service) implements Change {}

    /// A service offers more or less than before.
    record Resizing(int service, double capacity) implements Change {}

    /// A service closes and another takes over a share of its capacity.
    ///
    /// @param kept the share, from 0 to 1
    record Merging(int service, int into, double kept) implements Change {

        public Merging {
            if (!(kept >= 0 && kept <= 1)) {
                throw new IllegalArgumentException("The share kept (%s) must be from 0 to 1.".formatted(kept));
            }
            if (service == into) {
                throw new IllegalArgumentException("A service (%s) cannot merge into itself.".formatted(service));
            }
        }
    }

    /// A new service opens.
    ///
    /// @param near the weights of all areas and of this service alone
    record Opening(Weights near, double capacity) implements Change {}
}
