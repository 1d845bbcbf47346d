package org.plumbline.server.copies;

import tools.jackson.databind.JsonNode;

/** What a value out of the database says; nothing where there is none. */
final class Values {
    private Values() {}

    static String text(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }
}
