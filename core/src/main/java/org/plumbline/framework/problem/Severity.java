package org.plumbline.framework.problem;

/** Whether a problem stops the work. */
public enum Severity {
    /** What was given cannot be used until it is mended. */
    ERROR,
    /** It can be used; a person should know. */
    NOTE
}
