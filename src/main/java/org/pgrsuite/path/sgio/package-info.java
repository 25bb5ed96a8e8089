/**
 * Paths through Linux's SG_IO: an initiator that the kernel is. The nexus is the one of the device
 * node that is named.
 */
package org.pgrsuite.path.sgio;
