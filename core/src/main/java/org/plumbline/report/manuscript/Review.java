package org.plumbline.report.manuscript;

/**
 * That a person has read a translation beside its original and found it right.
 *
 * @param text which text, such as {@code texts/foreword}
 * @param language of the translation
 * @param hash of the original and the translation as that person saw them
 */
public record Review(String text, String language, String hash, String by, String at) {}
