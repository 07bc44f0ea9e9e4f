package org.mainstay.engine.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;

/// The pairs of the made-up places are known byte by byte, in their order and with their costs.
class PairsTest {

    @Test
    void thePairsOfABorough() {
        assertPairs(Size.S1, 53_533, "ce165c3a2d8e6c2b", "7ee64beabb255a85", "536d784d39e521a6");
    }

    @Test
    void thePairsOfACounty() {
        assertPairs(Size.S2, 822_496, "a3945b76b1141006", "ec07e5bae70f9dba", "bf40a65ac4b27089");
    }

    @Test
    void thePairsOfACountry() {
        assertPairs(Size.S3, 2_455_499, "2349c80106d12e61", "27bf21e273ec4aeb", "7202783e21da4c8a");
    }

    @Test
    @EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "asked for with -Pslow")
    void thePairsOfACountryWithAWiderReach() {
        assertPairs(Size.S4, 8_387_382, "dd33d44267f8abd2", "ceb590b20b20dbca", "b52cb43813c0d668");
    }

    @Test
    void theSumOfSquaresAndTheAreasWithoutAnyAreKnown() {
        assertRows(Size.S1, 1_858_603_194_309L, 97, 2);
        assertRows(Size.S2, 28_499_111_126_870L, 266, 21);
        assertRows(Size.S3, 76_309_339_374_441L, 519, 104);
    }

    private static void assertPairs(Size size, int pairs, String areas, String services, String costs) {
        var reach = reach(size);
        assertThat(reach.pairs()).isEqualTo(pairs);
        var from = bytes(pairs * Integer.BYTES);
        var to = bytes(pairs * Integer.BYTES);
        var cost = bytes(pairs * Double.BYTES);
        for (var area = 0; area < reach.areas(); area++) {
            for (var pair = reach.from(area); pair < reach.to(area); pair++) {
                from.putInt(area);
                to.putInt(reach.service(pair));
                cost.putDouble(reach.cost(pair));
            }
        }
        assertThat(checksum(from)).isEqualTo(areas);
        assertThat(checksum(to)).isEqualTo(services);
        assertThat(checksum(cost)).isEqualTo(costs);
    }

    private static void assertRows(Size size, long squares, int most, int without) {
        var reach = reach(size);
        var sum = 0L;
        for (var pair = 0; pair < reach.pairs(); pair++) {
            sum += Math.round(reach.cost(pair) * reach.cost(pair));
        }
        var longest = 0;
        var empty = 0;
        for (var area = 0; area < reach.areas(); area++) {
            var row = reach.to(area) - reach.from(area);
            longest = Math.max(longest, row);
            empty += row == 0 ? 1 : 0;
        }
        assertThat(sum).isEqualTo(squares);
        assertThat(longest).isEqualTo(most);
        assertThat(empty).isEqualTo(without);
    }

    private static Reach reach(Size size) {
        var place = new SyntheticPlace(size);
        return Reach.within(
                Positions.of(place.areaX(), place.areaY()),
                Positions.of(place.serviceX(), place.serviceY()),
                size.limit());
    }

    private static ByteBuffer bytes(int room) {
        return ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String checksum(ByteBuffer bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.flip());
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
