package org.mainstay.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how fast a service counts for less with distance.
final class DecayConverter implements ITypeConverter<DecayChoice> {

    @Override
    public DecayChoice convert(String written) {
        try {
            return DecayChoice.of(written);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new TypeConversionException(
                    "'%s' is no decay: give steps, steps:2000=1,5000=0.5, gaussian:5000,".formatted(written)
                            + " exponential:0.001 or binary.");
        }
    }
}
