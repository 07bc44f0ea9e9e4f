package org.mainstay.engine.access;

/// A way to say how well an area is served.
public enum Measure {

    /// Enhanced two-step floating catchment area, of Luo and Qi: capacity for each person, near
    /// services counting more.
    E2SFCA {
        @Override
        public Scores score(Situation situation) {
            return TwoStep.score(this, situation, 1);
        }
    },

    /// Two-step floating catchment area, of Luo and Wang: everything within the limit counts alike.
    TWO_SFCA {
        @Override
        public Scores score(Situation situation) {
            return TwoStep.score(this, situation.binary(), 1);
        }
    },

    /// Spatial availability, of Soukhov and others: the units of service that fall to an area.
    SPATIAL_AVAILABILITY {
        @Override
        public Scores score(Situation situation) {
            return SpatialAvailability.score(situation, 1);
        }
    },

    /// Three-step floating catchment area, of Wan and others: the share of each service is bounded first.
    THREE_SFCA {
        @Override
        public Scores score(Situation situation) {
            return ThreeStep.score(situation);
        }
    },

    /// Modified two-step floating catchment area, of Delamater: far capacity is lost rather than given
    /// to others.
    M2SFCA {
        @Override
        public Scores score(Situation situation) {
            return TwoStep.score(this, situation, 2);
        }
    },

    /// Balanced floating catchment area, of Páez and others: demand and supply are each shared out once.
    BFCA {
        @Override
        public Scores score(Situation situation) {
            return Balanced.score(situation);
        }
    };

    /// What it says of a situation.
    public abstract Scores score(Situation situation);
}
