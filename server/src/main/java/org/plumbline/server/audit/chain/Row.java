package org.plumbline.server.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as it is kept.
 *
 * @param readable whether its detail is a list of names and texts, as every entry of ours is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Row(
        long id,
        Content content,
        boolean readable,
        byte[] digest,
        byte @Nullable [] salt,
        boolean erased,
        @Nullable Long erasure,
        @Nullable Long seal,
        int place) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    static Row of(ResultSet row) throws SQLException {
        var text = row.getString("detail");
        var detail = detail(text);
        var content = new Content(
                row.getObject("at", OffsetDateTime.class),
                ChainWalk.number(row, "person"),
                row.getString("person_name"),
                row.getString("action"),
                ChainWalk.number(row, "inspection"),
                row.getString("case_reference"),
                row.getString("subject"),
                row.getString("from_address"),
                detail == null ? Collections.emptySortedMap() : detail);
        return new Row(
                row.getLong("id"),
                content,
                detail != null,
                row.getBytes("digest"),
                row.getBytes("salt"),
                row.getObject("erased_at") != null,
                ChainWalk.number(row, "erasure"),
                ChainWalk.number(row, "seal"),
                row.getInt("place"));
    }

    /** Null when it is no such list. */
    private static @Nullable SortedMap<String, String> detail(@Nullable String text) {
        if (text == null || text.equals("{}")) {
            return Collections.emptySortedMap();
        }
        try {
            return JSON.readValue(text, DETAIL);
        } catch (JacksonException changed) {
            return null;
        }
    }

    /** Whether nothing that an erasure takes is left. */
    boolean isEmptied() {
        return content.person() == null
                && content.name() == null
                && content.caseReference() == null
                && content.subject() == null
                && content.from() == null
                && content.detail().isEmpty()
                && readable
                && salt == null;
    }
}
