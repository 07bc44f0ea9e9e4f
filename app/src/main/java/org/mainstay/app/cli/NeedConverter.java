package org.mainstay.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mainstay.model.need.Need;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A need by its code.
final class NeedConverter implements ITypeConverter<Need> {

    @Override
    public Need convert(String written) {
        return Need.find(written)
                .orElseThrow(() -> new TypeConversionException("'%s' is no need; the needs are %s"
                        .formatted(
                                written,
                                Arrays.stream(Need.values()).map(Need::code).collect(Collectors.joining(", ")))));
    }
}
