/**
 * The ways to the unit under test, made of what the operator configured: devices, iSCSI URLs, the
 * embedded unit; and what the operator's commands do to the target. Nothing is sent here.
 */
package org.pgrsuite.lu.routes;
