package org.configmgrtck.reference.client;

/** The operating system of the client's computer. */
public enum OperatingSystem {
    /** 32 bits. */
    BITS_32,
    /** 64 bits, on which the client, being a 32-bit program, keeps its values below {@code Wow6432Node}. */
    BITS_64
}
