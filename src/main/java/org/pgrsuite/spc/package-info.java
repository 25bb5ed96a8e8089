/**
 * What goes over the wire: commands, parameter data, sense data. Bytes to records and back, no I/O.
 *
 * <p>Every type here is immutable and safe for use by any thread. Byte offsets count from zero, all
 * numbers are big-endian. A decoder takes bytes of any length and content: what cannot be decoded
 * is a {@link org.pgrsuite.spc.MalformedDataException}, whose message says which field is missing.
 *
 * <p>Source: SPC-4 (T10/BSR INCITS 513), SBC-3 (INCITS 514). Table numbers are those of late SPC-4
 * drafts and are pointers, not facts to rely on.
 */
package org.pgrsuite.spc;
