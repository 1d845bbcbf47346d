package org.plumbline.server.inspections;

/** Something in the database with a number and a name. */
public record Named(long id, String name) {}
