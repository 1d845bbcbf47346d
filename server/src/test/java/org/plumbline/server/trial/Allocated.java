package org.plumbline.server.trial;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.trial.Office.Someone;
import tools.jackson.databind.json.JsonMapper;

/** An inspection for tests of judging: its cases are there, and given to assessors by hand. */
public final class Allocated {
    private static final JsonMapper JSON = new JsonMapper();

    private final Site server;
    private final Fieldwork fieldwork;
    private int cases;

    public Allocated(Site server, String framework, String edition, String... areas) {
        this.server = server;
        this.fieldwork = new Fieldwork(server, framework, edition, areas);
    }

    public Fieldwork fieldwork() {
        return fieldwork;
    }

    public Someone joins(String name, Role role) {
        return fieldwork.joins(name, role);
    }

    /**
     * A new case, and the number that its pages have.
     *
     * @param attributes names and values in turn
     */
    public long one(String reference, String unit, String... attributes) {
        Map<String, String> record = new TreeMap<>();
        for (int at = 0; at < attributes.length; at += 2) {
            record.put(attributes[at], attributes[at + 1]);
        }
        return server.office()
                .number(
                        "insert into case_record (inspection, position, reference, unit, attributes)"
                                + " values (?, ?, ?, ?, ?::jsonb) returning id",
                        fieldwork.inspection(),
                        cases++,
                        reference,
                        unit,
                        JSON.writeValueAsString(record));
    }

    /** Gives a case to somebody. */
    public void give(String reference, Someone assessor, String marking) {
        server.office()
                .number(
                        "insert into allocation (inspection, reference, marking, assessor) values (?, ?, ?, ?) returning id",
                        fieldwork.inspection(),
                        reference,
                        marking,
                        "P" + assessor.id());
    }

    /** The path of a case's pages. */
    public String path(long number, String rest) {
        return fieldwork.path("/judging/%d%s".formatted(number, rest));
    }
}
