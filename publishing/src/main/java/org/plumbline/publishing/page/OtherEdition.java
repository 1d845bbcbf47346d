package org.plumbline.publishing.page;

/**
 * The same report elsewhere: in the other language, or as another kind of file.
 *
 * @param label what the link says, in its own {@code language}
 * @param href where it is, relative to the page
 * @param language such as {@code cy}
 */
public record OtherEdition(String label, String href, String language) {}
