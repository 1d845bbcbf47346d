package org.plumbline.publishing.pdf;

/** A file that travels inside the PDF, such as the figures of the report as open data. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * A file to carry.
     *
     * @param name its file name, unique among the attachments of one PDF
     * @param mediaType such as {@code text/csv}
     * @param description what it holds, in the document's language
     */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
