package org.plumbline.server.services;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service as people enter it.
 *
 * @param code what its statistics are published under; empty for none
 * @param areas the parts of it that can be scored separately, in their order
 * @param closedOn since when it is no more; null while it is
 */
public record Service(
        String name,
        String region,
        String nation,
        String code,
        List<String> areas,
        @Nullable LocalDate closedOn) {
    static final List<String> NATIONS = List.of("england", "wales", "scotland", "northern-ireland");

    public Service {
        areas = List.copyOf(areas);
    }

    /** Its fields by the names of the form's, in order, to be shown or compared. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("region", region);
        fields.put("nation", nation);
        fields.put("code", code);
        fields.put("areas", String.join("; ", areas));
        fields.put("closed", closedOn == null ? "" : closedOn.toString());
        return fields;
    }
}
