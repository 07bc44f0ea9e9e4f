package org.mainstay.ingest.threesixtygiving.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.model.notice.Notice;

/// Everything that a file of grants tells, gathered so that tests can look at it.
public final class Gathered implements GrantSink {

    private final List<GrantRecord> grants = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Part details = new Part();
    private int merged;
    private int told;

    @Override
    public void details(Part meta) {
        details = meta;
        told++;
    }

    @Override
    public void grant(GrantRecord grant, int rows) {
        grants.add(grant);
        merged += rows;
    }

    @Override
    public void note(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void broken(Notice why) {
        notices.add(why);
    }

    public List<GrantRecord> grants() {
        return grants;
    }

    public int merged() {
        return merged;
    }

    public List<String> messages() {
        return notices.stream().map(Notice::message).toList();
    }

    public List<String> codes() {
        return notices.stream().map(Notice::code).toList();
    }

    /// What the package says of itself; it must be said once.
    public String details() {
        if (told != 1) {
            throw new AssertionError("The details were told " + told + " times.");
        }
        return json(details);
    }

    /// The grants, each as JSON with apostrophes for quotation marks.
    public List<String> json() {
        return grants.stream().map(grant -> json(grant.fields())).toList();
    }

    /// The same with the fields of each object in the order of their names.
    public List<String> sorted() {
        return grants.stream().map(grant -> json(grant.fields(), true)).toList();
    }

    private static String json(Value value) {
        return json(value, false);
    }

    private static String json(Value value, boolean sorted) {
        return switch (value) {
            case Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> "'" + scalar.text() + "'";
                    case NULL -> "null";
                    default -> scalar.text();
                };
            case Items items ->
                items.values().stream().map(item -> json(item, sorted)).collect(Collectors.joining(",", "[", "]"));
            case Part part ->
                (sorted ? new TreeSet<>(part.names()) : part.names())
                        .stream()
                                .map(name -> name + ":" + json(Objects.requireNonNull(part.find(name)), sorted))
                                .collect(Collectors.joining(",", "{", "}"));
        };
    }
}
