package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Looks at what a package says of itself; a package that says nothing is left alone.
final class PackageDetails {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern LONGER = Pattern.compile("(\\d+\\.\\d+)\\..*");

    private PackageDetails() {}

    static void look(Part meta, Findings out) {
        var version = meta.scalar("version");
        if (version != null && !VERSION.matcher(version.text()).matches()) {
            var longer = LONGER.matcher(version.text());
            report(out, PackageVersion.class, version, longer.matches() ? longer.group(1) : "");
        }
        var first = first(meta);
        if (first != null && !meta.has("license")) {
            out.found(PackageWithoutLicence.class, first.cell().row(), null, "", "");
        }
        var named = meta.parts("publisher").stream().anyMatch(publisher -> publisher.has("name"));
        if (first != null && !named) {
            out.found(PackageWithoutPublisher.class, first.cell().row(), null, "", "");
        }
    }

    private static @Nullable Scalar first(Part meta) {
        var first = new Scalar[1];
        meta.walk((path, scalar) -> first[0] = first[0] == null ? scalar : first[0]);
        return first[0];
    }

    private static void report(Findings out, Class<?> rule, Scalar scalar, String suggestion) {
        out.found(rule, scalar.cell().row(), scalar.cell(), scalar.text(), suggestion);
    }

    @About(
            severity = Severity.WARNING,
            what = "The version of the standard is not written as two numbers.",
            fix = "Write the version as two numbers, such as 1.4.",
            example = "Version: 1.4.3")
    @Counted(among = Among.PACKAGES)
    static final class PackageVersion {
        private PackageVersion() {}
    }

    @About(
            severity = Severity.INFO,
            what = "The package names no licence, so nobody knows whether it may be used.",
            fix = "Give the address of the licence.",
            example = "License is empty")
    @Counted(among = Among.PACKAGES)
    static final class PackageWithoutLicence {
        private PackageWithoutLicence() {}
    }

    @About(
            severity = Severity.INFO,
            what = "The package does not name its publisher, so nobody knows whom to ask.",
            fix = "Give the name of the publisher.",
            example = "Publisher:Name is empty")
    @Counted(among = Among.PACKAGES)
    static final class PackageWithoutPublisher {
        private PackageWithoutPublisher() {}
    }
}
