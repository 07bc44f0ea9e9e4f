package org.mainstay.engine.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The made-up places are known byte by byte.
class SyntheticPlaceTest {

    @Test
    void theDrawsAreThoseOfSplitMix() {
        assertThat(new Draws(0, 1).bits(1)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(new Draws(101, 1).bits(1)).isEqualTo(0xd1024a5fad64d717L);
    }

    @Test
    void theDrawsEqualThoseOfThePlatform() {
        var platform = new SplittableRandom(707);
        var draws = new Draws(707, 16);
        for (var i = 0; i < 100; i++) {
            assertThat(draws.of(i / 16, i % 16)).isEqualTo(platform.nextDouble());
        }
    }

    @Test
    void theFilesOfABoroughAreKnownByteByByte() {
        assertFiles(Size.S1, "83e746b06f20b12c", "2b70ffe02a5afd5c");
    }

    @Test
    void theFilesOfACountyAreKnownByteByByte() {
        assertFiles(Size.S2, "eaaeaec80108f65e", "1b567154b7c2c579");
    }

    @Test
    void theFilesOfACountryAreKnownByteByByte() {
        assertFiles(Size.S3, "1f65d337868e07b4", "f3b613614446aca3");
    }

    @Test
    void aWiderReachChangesNoFile() {
        assertFiles(Size.S4, "1f65d337868e07b4", "f3b613614446aca3");
    }

    @Test
    void peopleAndCapacityAddUp() {
        assertSums(Size.S1, 2_057_266, 2_024);
        assertSums(Size.S2, 20_060_462, 20_784);
        assertSums(Size.S3, 66_051_041, 104_371);
    }

    @Test
    void theFirstAreaAndServiceOfACountryAreWhereTheyShouldBe() {
        var place = new SyntheticPlace(Size.S3);
        assertThat(place.areaX()[0]).isEqualTo(336_343);
        assertThat(place.areaY()[0]).isEqualTo(125_396);
        assertThat(place.deprivation()[0]).isEqualTo(741);
        assertThat(place.serviceX()[0]).isEqualTo(211_179);
        assertThat(place.serviceY()[0]).isEqualTo(278_242);
        assertThat(place.type()[0]).isEqualTo(8);
    }

    private static void assertFiles(Size size, String areas, String services) {
        var place = new SyntheticPlace(size);
        assertThat(checksum(place.areasCsv())).isEqualTo(areas);
        assertThat(checksum(place.servicesCsv())).isEqualTo(services);
    }

    private static void assertSums(Size size, double people, double capacity) {
        var place = new SyntheticPlace(size);
        assertThat(Arrays.stream(place.population()).sum()).isEqualTo(people);
        assertThat(Arrays.stream(place.capacity()).sum()).isEqualTo(capacity);
    }

    private static String checksum(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
