package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.ingest.threesixtygiving.standard.Expected;
import org.mainstay.ingest.threesixtygiving.standard.FieldType;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import org.mainstay.model.evidence.RowRef;

/// Compares a grant with what the standard says of its shape. The rules of one thread share one of these: it walks a
/// grant once, for the first of them, and a sound grant makes it keep nothing.
final class Structure {

    private record Fault(
            Class<?> rule, RowRef row, @Nullable Cell at, String value, String suggestion) {}

    /// The longest list has fewer codes; beyond so many nothing is compared, lest a monstrous array take for ever.
    private static final int MOST_CODES = 100;

    private final List<Fault> faults = new ArrayList<>();
    private final SingleValues singles = new SingleValues(this);
    private final Trail trail = new Trail();
    private @Nullable Part last;
    private @Nullable RowRef row;

    Structure of(GrantRecord grant) {
        if (last != grant.fields()) {
            faults.clear();
            trail.clear();
            row = grant.row();
            recipient(grant.fields());
            object(grant.fields(), Shape.GRANT);
            last = grant.fields();
        }
        return this;
    }

    /// The same for what a package says of itself.
    static void look(Part meta, Findings out) {
        var structure = new Structure();
        structure.object(meta, Shape.PACKAGE);
        structure.faults.forEach(fault -> tell(fault, out));
    }

    void tell(Class<?> rule, Findings out) {
        if (!faults.isEmpty()) {
            for (var fault : faults) {
                if (fault.rule == rule) {
                    tell(fault, out);
                }
            }
        }
    }

    private static void tell(Fault fault, Findings out) {
        out.found(fault.rule, fault.row, fault.at, fault.value, fault.suggestion);
    }

    void add(Class<?> rule, Scalar scalar, String suggestion) {
        faults.add(new Fault(rule, scalar.cell().row(), scalar.cell(), scalar.text(), suggestion));
    }

    /// The value is masked, since it may be about a person.
    void addMasked(Class<?> rule, Scalar scalar) {
        faults.add(new Fault(rule, scalar.cell().row(), scalar.cell(), Mask.all(scalar.text()), ""));
    }

    /// Where a value lacks a cell of its own, the first in or beside it tells the row.
    private void add(Class<?> rule, Value near, String value) {
        var first = first(near);
        var at = first == null ? row : first.cell().row();
        if (at != null) {
            faults.add(new Fault(rule, at, null, value, ""));
        }
    }

    private void recipient(Part grant) {
        var organisation = grant.find(Grants.ORGANISATION) != null;
        var person = grant.find(Grants.PERSON) != null;
        if (organisation && person) {
            add(BothRecipientKinds.class, grant, "");
        } else if (!organisation && !person) {
            add(NoRecipient.class, grant, "");
        }
    }

    private void object(Part part, Shape shape) {
        part.each((name, value) -> {
            var expected = shape.find(name);
            if (expected != null) {
                trail.push(name);
                value(value, expected);
                trail.pop();
            }
        });
        var required = shape.required();
        for (var index = 0; index < required.size(); index++) {
            if (part.find(required.get(index)) == null) {
                add(RequiredFieldMissing.class, part, trail.to(required.get(index)));
            }
        }
    }

    private void value(Value value, Expected expected) {
        if (value instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL) {
            if (!expected.nullable()) {
                add(NullNotAllowed.class, scalar, "");
            }
            return;
        }
        var shape = expected.shape();
        if (shape != null) {
            structured(value, expected.type(), shape);
        } else if (expected.type() == FieldType.TEXTS) {
            texts(value, expected);
        } else if (value instanceof Scalar scalar) {
            singles.look(scalar, expected);
        } else {
            add(WrongType.class, value, trail.toString());
        }
    }

    private void structured(Value value, FieldType type, Shape shape) {
        var single = type == FieldType.OBJECT;
        switch (value) {
            case Scalar scalar -> add(WrongType.class, scalar, "");
            case Part part -> {
                if (!single) {
                    add(WrongType.class, part, trail.toString());
                }
                object(part, shape);
            }
            case Items items -> {
                if (single) {
                    add(WrongType.class, items, trail.toString());
                } else if (items.values().isEmpty() && type == FieldType.SOME_OBJECTS) {
                    add(EmptyArray.class, items, trail.toString());
                }
                items(items, shape);
            }
        }
    }

    private void items(Items items, Shape shape) {
        var values = items.values();
        for (var index = 0; index < values.size(); index++) {
            trail.number(index);
            if (values.get(index) instanceof Part part) {
                object(part, shape);
            } else {
                add(WrongType.class, values.get(index), trail.toString());
            }
        }
    }

    private void texts(Value value, Expected expected) {
        if (!(value instanceof Items items)) {
            add(WrongType.class, value, trail.toString());
            return;
        }
        var values = items.values();
        for (var index = 0; index < values.size(); index++) {
            trail.number(index);
            if (values.get(index) instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL) {
                singles.look(scalar, expected);
                if (expected.codes() != null && repeated(values, index, scalar.text())) {
                    add(RepeatedCode.class, scalar, "");
                }
            } else {
                add(WrongType.class, values.get(index), trail.toString());
            }
        }
    }

    private static boolean repeated(List<Value> values, int index, String text) {
        for (var before = 0; before < Math.min(index, MOST_CODES); before++) {
            if (values.get(before) instanceof Scalar scalar && scalar.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Scalar first(Value value) {
        return switch (value) {
            case Scalar scalar -> scalar;
            case Part part -> first(part.names().stream().map(part::find).toList());
            case Items items -> first(items.values());
        };
    }

    private static @Nullable Scalar first(List<? extends @Nullable Value> values) {
        for (var value : values) {
            var first = value == null ? null : first(value);
            if (first != null) {
                return first;
            }
        }
        return null;
    }
}
