package org.mainstay.engine.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The made-up funding is known byte by byte.
class SyntheticFundingTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 1879, e471b5518e311e1a, 65504249, 426, 18532",
        "10000, 20141, c1192a44b7290feb, 688116854, 3999, 18532",
        "100000, 201600, 90519fad2e02536c, 6875614751, 40567, 18532"
    })
    void everyByteIsKnown(int nodes, int links, String checksum, long sum, long single, long first)
            throws NoSuchAlgorithmException {
        var funding = SyntheticFunding.of(nodes);
        assertThat(funding.funder()).hasSize(links);
        assertThat(Arrays.stream(funding.amount()).sum()).isEqualTo(sum);
        assertThat(funding.amount()[0]).isEqualTo(first);
        assertThat(Arrays.stream(funding.organisation())
                        .boxed()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values())
                .filteredOn(count -> count == 1)
                .hasSize((int) single);
        var hash = MessageDigest.getInstance("SHA-256").digest(funding.csv());
        assertThat(HexFormat.of().formatHex(hash)).startsWith(checksum);
    }
}
