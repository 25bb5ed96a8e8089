/**
 * Paths through libiscsi: an initiator in user space, so that neither kernel devices nor root are
 * needed. One path is one session of one initiator name.
 */
package org.pgrsuite.path.iscsi;
