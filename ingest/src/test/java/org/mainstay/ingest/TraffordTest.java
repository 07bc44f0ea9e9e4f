package org.mainstay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

/// The whole of one real place, to the penny.
class TraffordTest {

    private static FolderReading reading = new FolderReading(List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        var folder = SharedData.get("places/trafford");
        var start = System.nanoTime();
        reading = Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT);
        System.out.printf("Trafford read in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void everyLedgerLineIsAcceptedAndTheyAddUpToThePenny() {
        var ledgers = filesOf("Council ledger (CSV)");

        assertThat(ledgers).hasSize(3);
        assertThat(ledgers.stream().mapToLong(file -> file.account().accepted()).sum())
                .isEqualTo(489_887);
        assertThat(ledgers.stream().mapToLong(file -> file.account().rejected()).sum())
                .isZero();
        assertThat(ledgers.stream()
                        .mapToLong(file -> file.account().acceptedPence())
                        .sum())
                .isEqualTo(128_303_014_005L);
        assertThat(reading.facts().stream().filter(Payment.class::isInstance)).hasSize(489_887);
    }

    @Test
    void exactlyTheWithheldPayeesAreRedacted() {
        assertThat(filesOf("Council ledger (CSV)").stream()
                        .mapToLong(file -> file.notices().getOrDefault("redacted_payee", 0L))
                        .sum())
                .isEqualTo(77_228);
        assertThat(reading.facts().stream()
                        .filter(fact -> fact instanceof Payment payment
                                && payment.payee().redacted()))
                .hasSize(77_228);
    }

    @Test
    void theReaderSaysHowItUnderstoodEachLedger() {
        var understood = filesOf("Council ledger (CSV)").stream()
                .map(FileReading::how)
                .map(how -> Objects.requireNonNull(how))
                .toList();

        assertThat(understood).extracting(how -> how.form().headings()).containsOnly(1);
        assertThat(understood)
                .extracting(how -> how.form().encoding())
                .allMatch(encoding -> encoding.startsWith("UTF-8"));
        assertThat(traits(understood, "amounts")).allMatch(text -> text.startsWith("net of VAT"));
        assertThat(traits(understood, "credits"))
                .containsExactlyInAnyOrder(
                        "minus in front, 25,107 lines (12.0 %)",
                        "minus in front, 35,554 lines (14.7 %)", "minus in front, 4,069 lines (10.7 %)");
        assertThat(traits(understood, "withheld payees")).allMatch(text -> text.contains(": Redacted"));
        assertThat(traits(understood, "dates")).anyMatch(text -> text.endsWith("to 2026-05-29"));
        assertThat(traits(understood, "cut texts")).allMatch(text -> text.contains("payees at 35 letters"));
    }

    private static List<String> traits(List<HowRead> understood, String name) {
        return understood.stream()
                .flatMap(how -> how.traits().stream())
                .filter(trait -> trait.name().equals(name))
                .map(HowRead.Trait::text)
                .toList();
    }

    @Test
    void theSameGrantsAsCsvAndAsJsonCountOnce() {
        var grants = reading.files().stream()
                .filter(file -> Objects.requireNonNullElse(file.reader(), "").startsWith("360Giving"))
                .toList();

        assertThat(grants).hasSize(2);
        assertThat(grants.stream().mapToLong(file -> file.account().accepted())).containsExactlyInAnyOrder(555L, 0L);
        assertThat(grants.stream().mapToLong(file -> file.account().repeated())).containsExactlyInAnyOrder(555L, 0L);
        assertThat(grants.stream().mapToLong(file -> file.account().acceptedPence()))
                .containsExactlyInAnyOrder(129_143_654L, 0L);
        assertThat(reading.facts().stream().filter(Grant.class::isInstance)).hasSize(555);
    }

    @Test
    void theLedgerTakesNoOtherFile() {
        assertThat(filesOf("Council ledger (CSV)"))
                .extracting(FileReading::path)
                .allMatch(path -> path.startsWith("spend/"));
    }

    private static List<FileReading> filesOf(String reader) {
        return reading.files().stream()
                .filter(file -> reader.equals(file.reader()))
                .toList();
    }
}
